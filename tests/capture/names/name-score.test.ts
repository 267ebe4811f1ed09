import { describe, expect, it } from 'vitest';
import { nameScore } from '@/lib/capture/names/name-score';

const lines = (table: string): string[] => table.trim().split('\n').map((line) => line.trim());

const names = lines(`
  Anna Miller
  Robert J. Wilson
  Mary-Jane Parker
  Peter O'Brien
  Ian McDonald
  Susan Baker
  Jonathan Page
  Emily Rose Hunter
  J. R. Thompson
  K.S. Gupta
  Dr. Karen Phillips
  Prof. Edith Crawford
  Mr. Arthur Collins
  Mrs Betty Harper
  Ms. Clara Bennett
  Sir Edward Holmes
  Professor Laura Mitchell
  Associate Professor Frank Turner
  Anna Miller, PhD
  Robert Wilson, M.D., Ph.D.
  Helen Carter MBA
  Fred Nelson Jr.
  Gordon L. Fisher III
  Anna (Annie) Miller
  William “Bill” Cooper
  Anna Miller (she/her)
  Collins, Arthur
  Wilson, Dr Robert
  ANNA MILLER
  Herr Helmut Krause
  Frau Schneider
  Frau Bräuning
  Herr Ötzelbrink
  Prof. Dr. Eva Neumann
  Dr. med. Stefan Hoffmann
  Dr. rer. nat. Katrin Lehmann
  Dipl.-Ing. Jürgen Albrecht
  Univ.-Prof. Dr. Brigitte Hofer
  Mag. Rosa Gruber
  Hans-Peter von der Heide
  Jörg Weißmüller
  Ulrike Schönberger
  Anke Petersen-Lund
  Jean-Luc Moreau
  Claire Lefèvre
  Mme Sophie Laurent
  François de la Tour
  Hélène Dupuis
  Étienne Girard
  Juan Carlos Fernández
  María del Carmen López García
  José Luis Rodríguez y Pérez
  Dra. Ana Martínez
  Beatriz Álvarez Núñez
  Giovanni Rossi
  Dott.ssa Carla Bianchi
  Francesca De Luca
  Alessandro Conti
  João Pedro da Silva
  Mariana Oliveira Santos
  Luís Filipe Carvalho
  Jan van der Berg
  Anneke de Vries
  prof. dr. Willem Bakker
  Sanne 't Hart
  Piotr Kowalski
  mgr Anna Nowak
  Małgorzata Wiśniewska
  Erik Johansson
  Karin Lindqvist
  Åsa Bergström
  Søren Nielsen
  Ingrid Haugen
  Jørgen Christensen
  Mikko Virtanen
  Guðrún Jónsdóttir
  Mehmet Yılmaz
  Ayşe Demir
  Özlem Şahin
  Prof. Dr. Hakan Öztürk
  Jana Nováková
  Petr Svoboda
  Tomáš Dvořák
  Kovács Anna
  István Szabó
  Elena Popescu
  Andrei Ionescu
  Ivana Horvat
  Dimitris Papadopoulos
  Maria Konstantinou
  Oleksandr Shevchenko
  Natalia Petrova
  Dmitry Ivanov
  Rajesh Kumar
  Priya Sharma
  S. P. Rajan
  Sunitha V.
  Lakshmi Narayanan
  Anirban Chatterjee
  Md. Abdul Karim
  Mohammad Hassan
  Fatima Al-Sayed
  Ahmed Ibrahim
  Youssef El-Masry
  Reza Hosseini
  Noura bint Khalid
  Abdul Rahman bin Ismail
  Wei Zhang
  Xiaoming Li
  Mingyu Chen
  LI Wei
  Hsin-Yi Chang
  Ka-Ho Wong
  Minjun Kim
  KIM Min-jun
  Seung-hyun Park
  Jiwoo Lee
  Hiroshi Tanaka
  Yuki Nakamura
  Kenji Watanabe
  Nguyen Van Minh
  Trần Thị Hương
  Phạm Quang Huy
  Somchai Srisai
  Budi Santoso
  Dewi Lestari
  Chidi Okonkwo
  Ngozi Adeyemi
  Kwame Mensah
  Fatou Diallo
  Thabo Nkosi
  Wanjiru Kamau
  Siobhán Kelly
  Rhys Davies
  Yael Cohen
  Avi Goldberg
  王小明
  李芳
  张伟 (Wei Zhang)
  陈志强
  欧阳小明
  王小明教授
  山田 太郎
  佐藤 花子
  山田太郎
  鈴木 はなこ
  スミス ジョン
  김민수
  박지영
  이준호 (Junho Lee)
  김민수 교수
  Иван Петров
  Анна Смирнова
  Ольга Коваленко
  Γιώργος Παπαδόπουλος
  Μαρία Νικολάου
  דנה כהן
  محمد أحمد
`);

const others = lines(`
  About Us
  Our Team
  Meet the Team
  Read More
  Learn More
  View Profile
  Contact Us
  Contact Person
  Board Members
  Board of Directors
  Advisory Board
  Executive Committee
  Research Interests
  Research Assistant
  Graduate Students
  PhD Students
  Former Members
  Machine Learning
  Computer Science
  Artificial Intelligence
  Data Science
  Computer Vision
  Natural Language Processing
  Organic Chemistry
  Introduction to Statistics
  Privacy Policy
  Cookie Settings
  Terms of Use
  All Rights Reserved
  Quick Links
  Latest News
  Upcoming Events
  Annual Report
  Press Releases
  Job Openings
  Office Hours
  Opening Hours
  Home Page
  Google Scholar
  New York
  San Francisco
  Los Angeles
  New Zealand
  South Africa
  United Kingdom
  North Carolina
  Albuquerque, NM
  Paris, France
  Max Planck Institute
  Harvard Medical School
  University of Nowhere
  Stanford University
  National Science Foundation
  Example Consulting GmbH
  Sample Software Inc.
  Mock & Partner AG
  Testwood Ltd
  Department of Physics
  Faculty of Law
  Human Resources
  Marketing Manager
  Chief Executive Officer
  Managing Director
  Senior Software Engineer
  Vice President
  Associate Professor
  Project Coordinator
  Monday
  January 2024
  March
  Spring Semester
  12 Main Street
  Room 204
  Main Building
  (555) 010-0199
  anna@example.org
  https://example.org/anna
  Anna Miller:
  Hello!
  Who are we?
  Search
  Menu
  Next
  Previous
  Home
  Team
  Publications
  Teaching
  Awards and Honors
  Selected Publications
  Working Papers
  Recent Projects
  Success Stories
  Case Studies
  Customer Service
  Sales Department
  Health Care
  Climate Change
  Business Development
  Mailing List
  Photo Gallery
  Social Media
  Getting Started
  Frequently Asked Questions
  My Account
  Sign In
  Log Out
  Über uns
  Unser Team
  Das Team
  Mehr erfahren
  Weitere Informationen
  Alle anzeigen
  Ansprechpartner
  Kontakt aufnehmen
  Wissenschaftliche Mitarbeiter
  Studentische Hilfskräfte
  Aktuelle Projekte
  Offene Stellen
  Forschung und Lehre
  Öffentliche Verwaltung
  Impressum und Datenschutz
  Leiter Vertrieb
  Geschäftsführender Gesellschafter
  Stellvertretende Schulleiterin
  Institut für Informatik
  Technische Universität München
  Musterstraße 12
  Raum 3.14
  Montag bis Freitag
  Notre équipe
  En savoir plus
  Mentions légales
  Conseil d'administration
  Directeur général
  Nuestro equipo
  Quiénes somos
  Leer más
  Aviso legal
  Junta Directiva
  Director General
  Chi siamo
  Il nostro team
  Leggi tutto
  Consiglio direttivo
  Nossa equipe
  Saiba mais
  Política de privacidade
  Ons team
  Lees meer
  Over ons
  Raad van toezicht
  Nasz zespół
  Czytaj więcej
  Polityka prywatności
  Vår personal
  Läs mer
  Om oss
  Styrelsen
  Hakkımızda
  Yönetim Kurulu
  Daha fazla bilgi
  Náš tým
  O nás
  Наша команда
  Подробнее
  О компании
  Η ομάδα μας
  研究方向
  联系我们
  团队成员
  新闻中心
  北京大学
  博士研究生
  メンバー
  お問い合わせ
  研究室
  東京大学
  業績一覧
  구성원
  연구 분야
  공지사항
  서울대학교
  석사과정
  The quick brown fox jumps over the lazy dog
  He received his degree from the University of Nowhere in 1999.
  Anna Miller is a researcher
  Director: Anna Miller
  Anna Miller, Director of Sales
  ©2024 Example
  1.
  A
  —
`);

const threshold = 0.5;

describe('nameScore', () => {
  it('is tried on at least two hundred texts', () => expect(names.length + others.length).toBeGreaterThan(300));
  it.each(names)('takes %s for a name', (text) => expect(nameScore(text)).toBeGreaterThanOrEqual(threshold));
  it.each(others)('takes %s for no name', (text) => expect(nameScore(text)).toBeLessThan(threshold));

  it('stays between 0 and 1 and answers the same twice', () => {
    for (const text of [...names, ...others]) {
      const score = nameScore(text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(nameScore(text)).toBe(score);
    }
  });

  it('bears long and hostile texts', () => {
    for (const text of ['A'.repeat(1_000_000), 'Anna '.repeat(100_000), '('.repeat(80), '\u202eAnna Miller\u0000', "'".repeat(90)])
      expect(nameScore(text)).toBeLessThanOrEqual(1);
  });
});
