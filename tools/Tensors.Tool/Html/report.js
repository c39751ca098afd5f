"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const page = document.getElementById("page");
  const resources = ["traffic", "temp", "alloc", "stack"];
  const words = { traffic: "Traffic", temp: "Temp", alloc: "Alloc", stack: "Stack" };
  const meanings = {
    traffic: "bytes read and written: what predicts time", temp: "the most scratch alive at one time",
    alloc: "bytes that live on after the call", stack: "tensors, structs and stackalloc on the stack, at the most",
  };

  // Everything is made of nodes and text: names come from source code and may hold any character.
  function make(tag, attributes, ...content) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined) continue;
      if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
      else node.setAttribute(name, value);
    }
    node.append(...content.filter(c => c !== null && c !== undefined));
    return node;
  }

  const exact = bytes => bytes.toLocaleString("en-US") + " B";
  function short(bytes) {
    const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
    let unit = 0;
    while (bytes >= 1024 && unit < units.length - 1) { bytes /= 1024; unit++; }
    const digits = unit === 0 || bytes >= 100 ? 0 : bytes >= 10 ? 1 : 2;
    return String(Number(bytes.toFixed(digits))) + " " + units[unit];
  }
  function amountText(amount) {
    if (!amount) return "?";
    const most = amount.atMost ? "≤ " : "";
    if (!amount.perRound) return most + short(amount.bytes);
    return most + (amount.bytes ? short(amount.bytes) + " + " : "") + short(amount.perRound) + " a round";
  }
  const size = amount => amount ? amount.bytes + amount.perRound : 0;
  function amountOf(method, resource) {
    if (resource !== "traffic") return method[resource];
    if (!method.reads || !method.writes) return undefined;
    return { bytes: method.reads.bytes + method.writes.bytes, perRound: method.reads.perRound + method.writes.perRound, atMost: method.reads.atMost || method.writes.atMost };
  }
  const isOpen = (method, resource) => method.unknowns.some(u => !u.resource || u.resource === resource);
  const methodText = (method, resource) => amountText(amountOf(method, resource)) + (amountOf(method, resource) && isOpen(method, resource) ? " + ?" : "");
  const shapeText = tensor => tensor.axes.length ? tensor.axes.map(a => (a.name ? a.name + " " : "") + a.size).join(" × ") : "a single value";

  // "Terrain.Flood.Step(ref World)": the type and the method stand out.
  function nameOf(full) {
    const end = full.search(/[ (<]/) < 0 ? full.length : full.search(/[ (<]/);
    const head = full.slice(0, end).split("."), tail = full.slice(end);
    const strong = ["get", "set", "add", "remove"].includes(head.at(-1)) ? 3 : 2, front = head.slice(0, -strong).join(".");
    return make("span", { class: "name" }, make("span", { class: "dim" }, ...(front ? front.split(".").flatMap(part => [part + ".", make("wbr")]) : [])), make("b", {}, ...head.slice(-strong).flatMap((part, i) => i ? [".", make("wbr"), part] : [part])), make("span", { class: "dim" }, tail));
  }
  const bytesCell = bytes => [exact(bytes), make("span", { class: "scaled" }, bytes < 1024 ? "" : short(bytes))];

  function section(id, title, hint, ...content) {
    return make("section", { id }, make("header", {}, make("h2", {}, title), hint ? make("p", { class: "hint" }, hint) : null), ...content);
  }

  // ---- tables: a column is { title, number, key: row => value to sort by, cell: row => content }
  function table(id, columns, rows, sorted) {
    const body = make("tbody");
    const heads = columns.map((column, index) => make("th", { class: column.number ? "number" : null, scope: "col" }, make("button", { type: "button", onclick: () => sort(index) }, column.title)));
    let by = -1, down = false;
    function sort(index, direction) {
      down = direction ?? (by === index ? !down : Boolean(columns[index].number));
      by = index;
      heads.forEach((head, i) => i === index ? head.setAttribute("aria-sort", down ? "descending" : "ascending") : head.removeAttribute("aria-sort"));
      const key = columns[index].key;
      const order = rows.map((row, i) => [key(row), i, row]).sort((a, b) => (typeof a[0] === "number" ? a[0] - b[0] : a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0) * (down ? -1 : 1) || a[1] - b[1]);
      body.replaceChildren(...order.map(([, , row]) => make("tr", {}, ...columns.map(column =>
        make("td", { class: column.number ? "number" : null, "data-label": column.title }, make("div", {}, ...[column.cell(row)].flat()))))));
    }
    sort(sorted, Boolean(columns[sorted].number));
    return make("table", { id }, make("thead", {}, make("tr", {}, ...heads)), body);
  }

  // ---- the treemap
  const kinds = {
    float: "float", double: "double", Half: "half", int: "int", uint: "int", long: "int", ulong: "int",
    short: "small", ushort: "small", sbyte: "byte", byte: "byte", bool: "bool", Complex: "complex",
  };
  const largest = node => node.parts.length ? largest(node.parts[0]) : node;
  const colour = kind => `var(--${kinds[kind] ?? "other"})`;

  // Squarified (Bruls, Huizing, van Wijk 2000): rows of tiles as near to squares as they come.
  function squarify(items, x, y, width, height) {
    const placed = [];
    let rest = items.filter(i => i.bytes > 0), total = rest.reduce((sum, i) => sum + i.bytes, 0);
    while (rest.length && width > 0 && height > 0) {
      const side = Math.min(width, height), scale = width * height / total;
      let row = [], sum = 0, worst = Infinity;
      for (const item of rest) {
        const next = sum + item.bytes, depth = next * scale / side;
        const bad = Math.max(...[...row, item].map(i => { const length = i.bytes * scale / depth; return Math.max(length / depth, depth / length); }));
        if (bad > worst) break;
        row.push(item); sum = next; worst = bad;
      }
      const depth = sum * scale / side;
      let at = 0;
      for (const item of row) {
        const length = item.bytes * scale / depth;
        placed.push(width >= height ? [item, x, y + at, depth, length] : [item, x + at, y, length, depth]);
        at += length;
      }
      if (width >= height) { x += depth; width -= depth; } else { y += depth; height -= depth; }
      rest = rest.slice(row.length); total -= sum;
    }
    return placed;
  }

  function treemap(tree) {
    const map = make("div", { class: "map", role: "group", "aria-label": "Footprint as a treemap" }), detail = make("div", { class: "detail", id: "detail", "aria-live": "polite" });
    let chosen = null;
    function choose(node, path, button) {
      chosen?.setAttribute("aria-pressed", "false");
      chosen = button;
      chosen?.setAttribute("aria-pressed", "true");
      const share = tree.bytes ? (100 * node.bytes / tree.bytes).toFixed(1) + " % of the footprint" : "";
      const inside = node.parts.length ? ` · ${node.parts.length} ${node.parts.length === 1 ? "part" : "parts"}` : "";
      detail.replaceChildren(
        make("b", {}, path.join(" › ")), make("span", { class: "size" }, exact(node.bytes)),
        make("span", { class: "hint" }, node.detail + inside), make("span", { class: "hint share" }, node.bytes >= 1024 ? `${short(node.bytes)} · ${share}` : share));
    }
    function place(node, style) { Object.assign(node.style, Object.fromEntries(Object.entries(style).map(([k, v]) => [k, v + "px"]))); return node; }
    function draw(nodes, path, into, x, y, width, height) {
      for (const [node, left, top, wide, high] of squarify(nodes, x, y, width, height)) {
        const box = { left: left + 1, top: top + 1, width: Math.max(0, wide - 2), height: Math.max(0, high - 2) }, here = [...path, node.name];
        if (node.parts.length && box.width > 60 && box.height > 54) {
          const label = make("button", { type: "button", class: "label", "aria-pressed": "false", title: `${here.join(" › ")}: ${exact(node.bytes)}` }, `${node.name} · ${short(node.bytes)}`);
          label.addEventListener("click", () => choose(node, here, label));
          const group = place(make("div", { class: "group" }, label), box);
          into.append(group);
          draw(node.parts, here, group, 3, 22, box.width - 6, box.height - 25);
          continue;
        }
        const tile = place(make("button", { type: "button", class: "tile", "aria-pressed": "false", title: `${here.join(" › ")}: ${exact(node.bytes)}` }), box);
        tile.style.background = colour(largest(node).kind);
        if (box.width < 16 || box.height < 14) tile.style.padding = "0";
        if (box.width > 56 && box.height > 24) tile.append(make("b", {}, node.name));
        if (box.width > 60 && box.height > 42) tile.append(make("span", {}, short(node.bytes)));
        if (box.width > 150 && box.height > 60 && node.detail) tile.append(make("span", {}, node.detail));
        tile.addEventListener("click", () => choose(node, here, tile));
        into.append(tile);
      }
    }
    let width = 0;
    const redraw = () => {
      if (map.clientWidth === width || !map.clientWidth) return;
      width = map.clientWidth;
      map.replaceChildren();
      chosen = null;
      draw(tree.parts, [], map, 0, 0, map.clientWidth, map.clientHeight);
      choose(tree, [tree.name], null);
    };
    new ResizeObserver(redraw).observe(map);
    const leaves = new Set();
    (function collect(node) { node.parts.length ? node.parts.forEach(collect) : leaves.add(node.kind); })(tree);
    const legend = make("div", { class: "legend" }, ...[...leaves].map(kind => {
      const swatch = make("i");
      swatch.style.background = colour(kind);
      return make("span", {}, swatch, kinds[kind] ? kind : kind === "other" ? "references, padding, other fields" : kind);
    }));
    return [map, legend, detail];
  }

  // ---- methods
  function methods(project) {
    const list = make("div", { id: "method-list" });
    const buttons = resources.map(resource => make("button", { type: "button", "aria-pressed": "false", "data-resource": resource, onclick: () => show(resource) }, words[resource]));
    const hint = make("p", { class: "hint" });
    function show(resource) {
      buttons.forEach(b => b.setAttribute("aria-pressed", String(b.dataset.resource === resource)));
      hint.textContent = `One call, callees included. ${words[resource]}: ${meanings[resource]}. A striped bar is an upper bound; "+ ?" says that something in it is not known.`;
      const most = Math.max(1, ...project.methods.map(m => size(amountOf(m, resource))));
      const order = [...project.methods].sort((a, b) => size(amountOf(b, resource)) - size(amountOf(a, resource)) || (a.name < b.name ? -1 : 1));
      const open = new Set([...list.querySelectorAll("details[open]")].map(d => d.dataset.name));
      list.replaceChildren(...order.map(method => {
        const amount = amountOf(method, resource), fill = make("i", { class: amount?.atMost ? "most" : null });
        fill.style.width = size(amount) ? Math.max(1, 100 * size(amount) / most) + "%" : "0";
        const row = make("details", { class: "method", "data-name": method.name },
          make("summary", {}, nameOf(method.name), make("span", { class: "bar", "aria-hidden": "true" }, fill), make("span", { class: "number" }, methodText(method, resource))), inside(method));
        row.open = open.has(method.name);
        return row;
      }));
    }
    show(project.methods.some(m => size(amountOf(m, "traffic"))) ? "traffic" : "alloc");
    return [make("div", { class: "choice", role: "group", "aria-label": "Which cost" }, ...buttons), hint, list];
  }
  function inside(method) {
    const items = [
      ...method.largest.map(place => make("li", {}, make("code", {}, place.at), " ", place.text)),
      ...method.unknowns.map(u => make("li", {}, make("span", { class: "badge open" }, "not known"), " ", make("code", {}, u.at), ` ${u.what}: ${u.why}`)),
    ];
    return make("div", { class: "inside" },
      make("dl", {}, ...["alloc", "temp", "stack", "reads", "writes"].flatMap(r => [make("div", {}, make("dt", {}, words[r] ?? (r === "reads" ? "Reads" : "Writes")), make("dd", {}, method[r] ? amountText(method[r]) : "?"))])),
      method.at ? make("p", { class: "hint" }, "Declared at ", make("code", {}, method.at)) : null, items.length ? make("ul", {}, ...items) : null);
  }

  // ---- one project
  function project(index) {
    const one = data.report.projects[index], tree = data.trees[index], shown = [];
    const temps = one.methods.map(m => size(m.temp)), broken = one.budgets.filter(b => b.state === "broken").length;
    const figure = (value, text) => make("div", { class: "figure" }, make("b", {}, value), make("span", {}, text));
    shown.push(make("div", { class: "figures" },
      figure(short(one.footprint), "footprint"), figure(String(one.types.length), one.types.length === 1 ? "declared tensor" : "declared tensors"),
      figure(String(one.methods.length), "methods counted"), figure(short(Math.max(0, ...temps)), "largest Temp"),
      one.budgets.length ? figure(`${one.budgets.length - broken} of ${one.budgets.length}`, "budgets not broken") : null));
    for (const note of one.notes) shown.push(make("p", { class: "note" }, note));
    if (tree.parts.length) {
      shown.push(section("footprint", "Footprint", "One of each holder that no other holder contains. Areas are bytes; click a tile.", ...treemap(tree)));
    }
    if (one.budgets.length) {
      shown.push(section("budgets", "Budgets", null, table("budget-table", [
        { title: "Of", key: b => b.target, cell: b => nameOf(b.target) },
        { title: "What", key: b => b.resource, cell: b => words[b.resource] ?? "Footprint" },
        { title: "Needed", number: true, key: b => size(b.needed), cell: b => amountText(b.needed) },
        { title: "Allowed", number: true, key: b => b.allowed, cell: b => short(b.allowed) },
        { title: "State", key: b => b.state, cell: b => [make("span", { class: "badge " + b.state, title: b.reason }, b.state), b.state === "broken" ? make("span", { class: "scaled" }, b.reason ?? "") : ""] },
      ], one.budgets, 0)));
    }
    if (one.methods.length) shown.push(section("methods", "Methods", null, ...methods(one)));
    if (one.holders.length) {
      shown.push(section("holders", "Holders", "What holds tensors, with what it owns elsewhere.", table("holder-table", [
        { title: "Holder", key: h => h.name, cell: h => nameOf(h.name) },
        { title: "Kind", key: h => h.kind, cell: h => h.kind },
        { title: "Parts", number: true, key: h => h.parts.length, cell: h => String(h.parts.length) + (h.notCounted.length ? ` + ${h.notCounted.length} not counted` : "") },
        { title: "Bytes", number: true, key: h => h.bytes, cell: h => bytesCell(h.bytes) },
        { title: "Where", key: h => h.at ?? "", cell: h => h.at ? make("code", {}, h.at) : "" },
      ], one.holders, 3)));
    }
    if (one.types.length) {
      shown.push(section("types", "Declared tensors", null, table("type-table", [
        { title: "Type", key: t => t.name, cell: t => nameOf(t.name) },
        { title: "Shape", key: t => t.elements, cell: t => shapeText(t) + (t.order === "columnMajor" ? ", column-major" : "") },
        { title: "DType", key: t => t.dType, cell: t => make("code", {}, t.dType) },
        { title: "Bytes", number: true, key: t => t.bytes, cell: t => bytesCell(t.bytes) },
        { title: "Lives", key: t => t.placement, cell: t => t.placement },
        { title: "Where", key: t => t.at ?? "", cell: t => t.at ? make("code", {}, t.at) : "" },
      ], one.types, 3)));
    }
    return shown;
  }

  const body = make("div", { id: "project" });
  const tabs = data.report.projects.length < 2 ? [] : data.report.projects.map((p, i) => make("button", { type: "button", "aria-pressed": "false", onclick: () => show(i) }, p.name));
  function show(index) {
    tabs.forEach((tab, i) => tab.setAttribute("aria-pressed", String(i === index)));
    body.replaceChildren(...project(index));
  }
  page.replaceChildren(
    make("h1", {}, document.title), make("p", { class: "lead" }, `${data.report.source}: every byte, counted by the compiler before the program runs.`),
    tabs.length ? make("nav", { class: "tabs", "aria-label": "Projects" }, ...tabs) : "", body, make("footer", {}, "Written by “tensors report”. Bytes are those of the types; nothing was measured."));
  if (data.report.projects.length) show(0);
})();
