using System.Globalization;
using System.Runtime.CompilerServices;
using Spectre.Console;

namespace Terrain;

/// <summary>Prints what the run did and what it cost: the memory table, the balances, the speed, the checksum.</summary>
internal static class Report
{
    /// <summary>Every tensor with the bytes its declaration promises and the bytes it takes, then what the ledger of native memory counted.</summary>
    public static void Memory()
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("tensor", "shape", "dtype");
        foreach (string heading in (string[])["copies", "declared B", "measured B"])
        {
            table.AddColumn(new TableColumn(heading).RightAligned());
        }

        long declared = 0, measured = 0;
        Row<Field>("Ground", Field.Shape, Field.DType, Field.SizeInBytes, copies: 2);
        Row<Field>("Water", Field.Shape, Field.DType, Field.SizeInBytes, copies: 2);
        Row<Survey>("Survey", Survey.Shape, Survey.DType, Survey.SizeInBytes);
        Row<Shade>("Shade", Shade.Shape, Shade.DType, Shade.SizeInBytes);
        Row<Field>("EastSlope", Field.Shape, Field.DType, Field.SizeInBytes);
        Row<Field>("NorthSlope", Field.Shape, Field.DType, Field.SizeInBytes);
        Row<Field>("Level", Field.Shape, Field.DType, Field.SizeInBytes);
        Row<Field>("Supply", Field.Shape, Field.DType, Field.SizeInBytes);
        Row<EastFlow>("East", EastFlow.Shape, EastFlow.DType, EastFlow.SizeInBytes);
        Row<SouthFlow>("South", SouthFlow.Shape, SouthFlow.DType, SouthFlow.SizeInBytes);
        table.AddEmptyRow();
        table.AddRow("all tensors", "", "", "", Bytes(declared), Bytes(measured));
        AnsiConsole.Write(table);
        Line($"Ledger     {TensorMemory.LiveBytes:N0} B live in {TensorMemory.LiveAllocations} blocks, {TensorMemory.ReservedBytes:N0} B reserved from the system");

        void Row<T>(string name, ReadOnlySpan<int> shape, DType dtype, long size, int copies = 1)
            where T : unmanaged
        {
            long here = copies * (long)Unsafe.SizeOf<T>();
            declared += copies * size;
            measured += here;
            table.AddRow(name, string.Join(" × ", shape.ToArray()), dtype.ToString().ToLowerInvariant(), $"{copies}", Bytes(copies * size), Bytes(here));
        }
    }

    /// <summary>The balances of rock and water, the speed and the checksum.</summary>
    public static void Run(Erosion.Result erosion, Flood.Result flood, ulong checksum)
    {
        Line($"Rock       {erosion.Before / 1e9:N3} km³ before erosion, {erosion.After / 1e9:N3} km³ after: off by {Relative(erosion.Before, erosion.After):0.0e+0}");
        Line($"Water      {flood.Fallen / 1e6:N3} million m³ fell, {flood.Held / 1e6:N3} million m³ are on the map: off by {Relative(flood.Fallen, flood.Held):0.0e+0}");
        Line($"Speed      {flood.Steps / flood.Seconds:N0} steps per second, {flood.AllocatedBytes:N0} B allocated in {flood.Steps:N0} steps");
        Line($"Checksum   {checksum:x16}");
    }

    /// <summary>Where the pictures are.</summary>
    public static void Files(IEnumerable<string> paths) => Console.WriteLine($"Pictures   {string.Join(", ", paths)}");

    private static double Relative(double expected, double actual) => (actual - expected) / expected;

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private static string Bytes(long bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);
}
