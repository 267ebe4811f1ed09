import type { Texts } from '@/lib/i18n';

export const errors: Texts['errors'] = {
  title: 'Das hat nicht geklappt',
  refusals: {
    doNotContact: 'Diese Person steht auf der Liste derer, die nicht angeschrieben werden.',
    closed: 'Dieser Kontakt ist abgeschlossen. Dafür zuerst den Status ändern.',
    notFound: 'Dieser Eintrag ist nicht mehr da. Vielleicht wurde er in einem anderen Fenster gelöscht.',
    samePerson: 'Das ist ein und dieselbe Person.',
    nothingToUndo: 'Es gibt nichts mehr rückgängig zu machen.',
    notTemplates: 'In dieser Datei stehen keine Vorlagen von Mentor Trail.',
    notRecipes: 'In dieser Datei stehen keine angelernten Seiten von Mentor Trail.',
    agreed: 'Dieser Fassung haben beide zugestimmt. Für Änderungen eine neue beginnen.',
  },
  saveAll: 'Alles als Datei sichern',
  storage: {
    newerVersion:
      'Die Daten stammen von einer neueren Version von Mentor Trail. Bitte die Erweiterung aktualisieren; es wurde nichts geändert, nichts ging verloren.',
    full: 'Auf diesem Gerät ist kein Platz mehr für Neues. Bisher Gespeichertes ist noch da; bitte Platz schaffen und noch einmal versuchen.',
    unavailable:
      'Der Browser lässt Mentor Trail gerade nicht an seinen Speicher. In einem privaten Fenster hilft ein normales, sonst ein Neustart des Browsers.',
    closed: 'Die Verbindung zu den Daten wurde getrennt. Bitte Mentor Trail schließen und neu öffnen.',
  },
  unexpected: (detail) => `Etwas Unerwartetes ist passiert. Was als gespeichert galt, ist noch da. (${detail})`,
};
