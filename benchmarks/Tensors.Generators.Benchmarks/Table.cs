namespace Tensors.Generators.Benchmarks;

/// <summary>Rows of times.</summary>
internal static class Table
{
    public static void Head()
    {
        Console.WriteLine("| Measure                                     |   Wall ms | Processor ms |");
        Console.WriteLine("| ------------------------------------------- | --------: | -----------: |");
    }

    public static void Row(string name, Cost cost) => Console.WriteLine($"| {name,-43} | {cost.WallMs,9:N0} | {cost.ProcessorMs,12:N0} |");
}
