/*
 * Says to ears what the page’s script changed: in the one live region of the page (design/LiveRegion), in the part of it
 * that the server leaves alone. The same words are read again when they are said again.
 */
export function say(text) {
  const place = document.getElementById('spoken-by-script');
  if (place) {
    place.textContent = text;
  }
}
