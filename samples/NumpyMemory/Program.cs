using NumpyMemory;

// Exit code 0: every constant equals what the meters read, and nothing of ours is above NumPy's. 1: not so. 2: wrong arguments.
if (args.Length > 1 || args is [['-', ..]])
{
    Console.Error.WriteLine("usage: NumpyMemory [FOLDER]    measures every scenario and draws numpy-memory.svg into FOLDER [default: out]");
    return args is ["--help"] ? 0 : 2;
}

using var arrays = new Owned<Given>();
Given.Fill(ref arrays.Value);

List<Entry> rows = [];
foreach (Scenario scenario in Scenario.All())
{
    Reading reading = Meter.Read(scenario.Method, arrays);
    rows.AddRange(scenario.Facts.Select(fact => new Entry(fact.Numpy, fact.Word, scenario.Method, Constants.Of(scenario.Method), reading)));
}

rows.Sort(static (a, b) => a.Numpy.Number.CompareTo(b.Numpy.Number));
Report.Table(rows);
Report.Bars(rows);
Report.Totals(rows);
Console.WriteLine($"Picture    {Picture.Draw([.. rows.Where(Report.IsNumpy)], args.Length > 0 ? args[0] : "out")}");
return Report.Verdict(rows) ? 0 : 1;
