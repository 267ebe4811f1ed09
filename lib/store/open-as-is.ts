/**
 * The database opened by the browser's own interface, at `version` or at the one that it has: nothing is made or changed. `undefined` where
 * there is none, or only one of another version.
 */
export const openAsIs = (version?: number): Promise<IDBDatabase | undefined> =>
  new Promise((resolve) => {
    const request = indexedDB.open('mentor-trail', version);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      resolve(undefined);
    };
  });
