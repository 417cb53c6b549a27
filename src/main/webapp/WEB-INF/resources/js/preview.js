// A draft in preview: what leads away from it opens beside it, and forms are only looked at.
document.addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  if (!link || link.getAttribute('href').startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noopener';
});
document.addEventListener('submit', event => event.preventDefault());
