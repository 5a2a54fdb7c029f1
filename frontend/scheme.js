// Before anything is painted: the colour scheme this browser was told to use.
(() => {
  try {
    const scheme = localStorage.getItem('fm-scheme');
    if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.scheme = scheme;
  } catch {
    // storage is closed to us: as the device has it
  }
})();
