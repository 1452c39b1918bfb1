import type { Row } from "../../store/reports.js";
import type { Paper } from "../paper.js";
import { writtenDay } from "../shown/written-day.js";
import type { Table, TableColumn } from "../table.js";
import type { Asking } from "./ask.js";
import { frame } from "./frame.js";
import { ownerMonths, shownMonths, type OwnerMonths } from "./owner-months.js";

/** Owners that are written out. */
const MOST_OWNERS = 300;

/** Who has how much to do, by month: a matrix of lead owners. */
export function ownerPaper(asking: Asking): Paper {
  const { reports, filter, today, wording } = asking;
  const { say } = wording;
  let tasks = 0;
  const rows = reports.eachTask({ ...filter, kind: filter.kind ?? "task" }, [
    "lead",
    "coordinators",
    "due_on",
    "deadline",
  ]);
  const counted = function* (): Generator<Row, void> {
    for (const row of rows) {
      tasks += 1;
      yield row;
    }
  };
  const owners = ownerMonths(counted(), today, say("report.owners.nobody"));
  const late = owners.reduce((sum, { overdue }) => sum + overdue, 0);
  const named = owners.filter(({ owner }) => owner !== say("report.owners.nobody")).length;
  return frame("owners", asking, {
    about: [],
    figures: [
      { value: String(named), label: say("report.owners.figure.owners"), isLate: false },
      { value: String(tasks), label: say("report.owners.figure.tasks"), isLate: false },
      { value: String(late), label: say("report.owners.figure.overdue"), isLate: late > 0 },
    ],
    parts: [{ kind: "table", table: matrix(owners, asking) }],
  });
}

function matrix(owners: readonly OwnerMonths[], asking: Asking): Table {
  const { say, heading } = asking.wording;
  const months = shownMonths(owners, asking.today);
  const [first, last] = [months[0] ?? "", months.at(-1) ?? ""];
  const most = Math.max(1, ...owners.map(({ leads }) => leads));
  const all: readonly TableColumn[] = [
    { name: "owner", heading: heading("owner"), kind: "text", width: 36 },
    { name: "leads", heading: say("report.owners.leads"), kind: "number", width: 9 },
    { name: "share", heading: say("report.owners.share"), kind: "bar", width: 16 },
    { name: "overdue", heading: say("report.owners.overdue"), kind: "number", width: 9 },
    {
      name: "earlier",
      heading: say("report.owners.earlier", { month: writtenDay(first) }),
      kind: "heat",
      width: 10,
    },
    ...months.map((month): TableColumn => ({ name: month, heading: writtenDay(month), kind: "heat", width: 9 })),
    { name: "later", heading: say("report.owners.later", { month: writtenDay(last) }), kind: "heat", width: 10 },
    { name: "other", heading: say("report.owners.other"), kind: "heat", width: 10 },
    { name: "undated", heading: say("report.owners.undated"), kind: "heat", width: 10 },
    { name: "coordinates", heading: say("report.owners.coordinates"), kind: "number", width: 9 },
  ];
  const rows = owners.slice(0, MOST_OWNERS).map((owner): Row => {
    const sum = (isIn: (month: string) => boolean): number =>
      [...owner.months].reduce((total, [month, count]) => total + (isIn(month) ? count : 0), 0);
    return {
      owner: owner.owner,
      leads: owner.leads,
      share: owner.leads / most,
      overdue: owner.overdue,
      earlier: sum((month) => month < first),
      ...Object.fromEntries(months.map((month) => [month, owner.months.get(month) ?? 0])),
      later: sum((month) => month > last),
      other: owner.other,
      undated: owner.undated,
      coordinates: owner.coordinates,
    };
  });
  const optional = new Set(["earlier", "later", "other", "undated", "coordinates"]);
  return {
    name: say("report.owners.matrix"),
    caption: say("report.owners.matrix.caption"),
    columns: all.filter(({ name }) => !optional.has(name) || rows.some((row) => row[name] !== 0)),
    rows,
    late: new Set(),
    more:
      owners.length > rows.length
        ? say("report.more", {
            count: owners.length - rows.length,
            command: 'dondoc query "SELECT * FROM v_owner_load"',
          })
        : null,
  };
}
