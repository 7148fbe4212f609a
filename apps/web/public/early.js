// Before the first paint, so that nothing flashes: the theme and the language that were chosen on this device.
(function () {
  try {
    var root = document.documentElement;
    var theme = localStorage.getItem('centrale.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    var language = (localStorage.getItem('centrale.language') || navigator.language || 'nl').slice(0, 2);
    if (['nl', 'fr', 'en'].indexOf(language) >= 0) root.lang = language;
  } catch (_) {
    // Storage may be forbidden; the defaults are good.
  }
})();
