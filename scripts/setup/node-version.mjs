const wanted = [20, 19];

/** Throws with one sentence if this Node.js is older than the tools of the project allow. */
export const checkNode = (version = process.versions.node) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(`This is Node.js ${version}, but ${wanted.join('.')} or newer is needed: see https://nodejs.org.`);
};
