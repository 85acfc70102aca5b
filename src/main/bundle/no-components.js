// Stands where Vaadin's bundle has all of its components, of which no page uses any. What Flow itself asks for is here.
window.Vaadin = window.Vaadin || {};
window.Vaadin.Flow = window.Vaadin.Flow || {};
window.Vaadin.Flow.loadOnDemand = () => Promise.resolve();
window.Vaadin.Flow.resetFocus = () => {
  const focused = document.activeElement;
  return !focused || focused.blur() || focused.focus() || true;
};
