// The search: every word must be in the title or the text.
"use strict";
const field = document.getElementById("search");
const found = document.getElementById("found");
const root = document.body.dataset.root;
field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    found.replaceChildren();
    found.hidden = words.length === 0;
    if (found.hidden) return;
    const fits = ([, title, text]) => {
        const all = (title + " " + text).toLowerCase();
        return words.every((word) => all.includes(word));
    };
    const all = window.searchIndex.filter(fits);
    for (const [page, title] of all.slice(0, 50)) {
        const link = document.createElement("a");
        link.href = root + page;
        link.textContent = title;
        const item = document.createElement("li");
        item.append(link);
        found.append(item);
    }
    if (all.length === 0) found.textContent = "Nothing found";
});
