using System.Globalization;

namespace NumpyMemory;

/// <summary>Prints the table, the bars, the totals and the verdict.</summary>
internal static class Report
{
    /// <summary>Whether a row is NumPy's own; one category is of Python's lists and their kin.</summary>
    public static bool IsNumpy(Entry row) => row.Numpy.Category != "lists";

    private const int Longest = 48;

    /// <summary>Every row, by category.</summary>
    public static void Table(IReadOnlyList<Entry> rows)
    {
        foreach (IGrouping<string, Entry> category in rows.GroupBy(static row => row.Numpy.Category))
        {
            Console.WriteLine();
            Line($"{category.Key,-Longest} {"NumPy kept",12} {"NumPy peak",12}   {"ours",-7} {"constant",12} {"Temp",10} {"Stack",6} {"ledger",12} {"GC",11} {"Temp",10} {"pages",12}");
            foreach (Entry row in category)
            {
                string name = row.Numpy.Name.Length <= Longest ? row.Numpy.Name : row.Numpy.Name[..(Longest - 1)] + "…";
                Line($"{name,-Longest} {row.Numpy.Kept,12:N0} {row.Numpy.Peak,12:N0}   {row.Word,-7} {row.Constants.Alloc,12:N0} {row.Constants.Temp,10:N0} {row.Constants.Stack,6:N0} {row.Meters.Native,12:N0} {row.Meters.Managed,11:N0} {row.Meters.Temp,10:N0} {row.Meters.Pages,12:N0}{(row.Complaint() is null ? "" : "  !")}");
            }
        }
    }

    /// <summary>The peaks of each category, NumPy's above ours.</summary>
    public static void Bars(IReadOnlyList<Entry> rows)
    {
        var sums = rows.GroupBy(static row => row.Numpy.Category)
            .Select(static category => (Name: category.Key, Numpy: category.Sum(static row => row.Numpy.Peak), Ours: category.Sum(static row => row.Peak)))
            .ToArray();
        long longest = sums.Max(static sum => sum.Numpy);
        Console.WriteLine();
        Console.WriteLine("Peaks of all rows of a category, NumPy above ours");
        foreach ((string name, long numpy, long ours) in sums)
        {
            Line($"{name,-12} {Bar(numpy, longest, '▒'),-60} {numpy,13:N0}");
            Line($"{"",-12} {Bar(ours, longest, '█'),-60} {ours,13:N0}");
        }
    }

    /// <summary>The sums of all rows.</summary>
    public static void Totals(IReadOnlyList<Entry> rows)
    {
        int methods = rows.Select(static row => row.Method).Distinct().Count();
        int hidden = rows.Count(static row => row.Numpy.Temp > row.Numpy.Kept / 20 + 200_000);
        Console.WriteLine();
        Line($"Rows       {rows.Count} expressions in {rows.Select(static row => row.Numpy.Category).Distinct().Count()} categories, {methods} scenarios; {hidden} of them hide a temporary in NumPy");
        Sums("NumPy", "Ours", [.. rows.Where(IsNumpy)]);
        Console.WriteLine("Apart from these, lists, tuples and arrays of Python's own, against lists, arrays and tensors:");
        Sums("Python", "Ours", [.. rows.Where(static row => !IsNumpy(row))]);
    }

    private static void Sums(string theirs, string ours, IReadOnlyList<Entry> rows)
    {
        Line($"{theirs,-10} kept {rows.Sum(static row => row.Numpy.Kept):N0} B, peak {rows.Sum(static row => row.Numpy.Peak):N0} B");
        Line($"{ours,-10} kept {rows.Sum(static row => row.Kept):N0} B, peak {rows.Sum(static row => row.Peak):N0} B, in {rows.Count} rows");
    }

    /// <summary>Whether every constant equals its meters and nothing of ours is above NumPy's; what is not so is said on the error stream.</summary>
    public static bool Verdict(IReadOnlyList<Entry> rows)
    {
        Entry[] wrong = [.. rows.Where(static row => row.Complaint() is not null)];
        foreach (Entry row in wrong)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.Method.DeclaringType!.Name}.{row.Method.Name}, {row.Numpy.Name}: {row.Complaint()}"));
        }

        int paged = rows.Count(static row => row.Meters.Pages is not null);
        Line($"Verdict    {rows.Count - wrong.Length} of {rows.Count} rows: constant = ledger + GC, never above NumPy; {paged} also by the pages of the process");
        return wrong.Length == 0;
    }

    private static string Bar(long bytes, long longest, char full) => new(full, (int)Math.Round(60.0 * bytes / longest));

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture).TrimEnd());
}
