// Enhancement only: every page works without this file. No text stands here; words come from data attributes.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const wide = matchMedia("(min-width: 76em)");

  // Main menu: one panel at a time, Escape and leaving close it
  const menu = document.querySelector(".menu");
  if (menu) {
    const open = () => all("details[open]", menu);
    const close = () => open().forEach(details => {
      if (wide.matches || details.matches(".menu-toggle")) details.open = false;
    });
    menu.addEventListener("toggle", ({ target }) => {
      if (!target.open || !target.matches(".menu-more")) return;
      open().filter(other => other !== target && other.matches(".menu-more")).forEach(other => { other.open = false; });
    }, true);
    menu.addEventListener("keydown", event => {
      if (event.key !== "Escape") return;
      const details = event.target.closest("details[open]") ?? open().at(-1);
      if (!details) return;
      details.open = false;
      details.querySelector("summary").focus();
    });
    menu.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !menu.contains(relatedTarget)) close();
    });
    document.addEventListener("click", ({ target }) => {
      if (!menu.contains(target)) close();
    });
  }

  // Print and copy: buttons that need script are hidden until it runs
  const offer = (selector, supported, action) => all(selector).forEach(button => {
    if (!supported) return;
    button.hidden = false;
    button.addEventListener("click", () => action(button));
  });
  offer("[data-print]", true, () => print());
  offer("[data-copy]", Boolean(navigator.clipboard), async button => {
    const status = button.parentElement.querySelector("[role=status]") ?? document.querySelector("[data-copy-status]");
    await navigator.clipboard.writeText(button.dataset.copy);
    if (!status) return;
    status.textContent = button.dataset.copied;
    setTimeout(() => { status.textContent = ""; }, 4000);
  });

  // A film is framed when a reader asks for it, and nothing is asked of its provider before
  all(".embed[data-frame]").forEach(embed => {
    const button = embed.querySelector("button");
    button.hidden = false;
    button.addEventListener("click", () => {
      const frame = document.createElement("iframe");
      frame.src = embed.dataset.frame;
      frame.title = embed.dataset.title;
      frame.allow = "fullscreen; encrypted-media; picture-in-picture";
      embed.replaceChildren(frame);
      frame.focus();
    });
  });

  // After a refused form the list of errors is read first
  document.querySelector("[data-error-summary]")?.focus();
})();
