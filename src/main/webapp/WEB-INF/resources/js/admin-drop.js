// Drag and drop of lines: the upper and the lower quarter of a line stand for the places before and behind it, the middle for below it.
// lineOf finds the line of an element, placesOf says what a line takes: 'before', 'into', 'after'.
window.aerDrop = (root, lineOf, placesOf, drop) => {
  let dragged = null;
  const unmark = () => root.querySelectorAll('[data-drop]').forEach(line => delete line.dataset.drop);
  function placeAt(line, event) {
    const box = line.getBoundingClientRect();
    const part = (event.clientY - box.top) / box.height;
    const wanted = part < .25 ? 'before' : part > .75 ? 'after' : 'into';
    const places = placesOf(line, dragged);
    return places.includes(wanted) ? wanted : places[0];
  }
  root.addEventListener('dragstart', event => {
    dragged = lineOf(event.target);
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.dataset.name);
  });
  root.addEventListener('dragover', event => {
    const line = dragged && lineOf(event.target);
    unmark();
    const place = line && line !== dragged && placeAt(line, event);
    if (place) {
      event.preventDefault();
      line.dataset.drop = place;
    }
  });
  root.addEventListener('drop', event => {
    const line = dragged && lineOf(event.target);
    const place = line && placeAt(line, event);
    if (!place) return;
    event.preventDefault();
    drop(dragged, line, place);
  });
  root.addEventListener('dragend', () => {
    dragged = null;
    unmark();
  });
};
