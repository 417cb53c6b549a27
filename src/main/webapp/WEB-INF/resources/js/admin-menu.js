// Entries of a menu that are moved by the mouse, within their menu.
const field = name => document.getElementById(`dropping:${name}`);
window.aerDrop(
  document.getElementById('content'),
  element => element.closest('.entry'),
  (line, dragged) => line.parentElement === dragged.parentElement ? ['into', 'before', 'after'] : [],
  (dragged, line, place) => {
    field('chosen').value = dragged.dataset.id;
    field('where').value = `${line.dataset.id}:${place.toUpperCase()}`;
    field('drop').click();
  },
);
