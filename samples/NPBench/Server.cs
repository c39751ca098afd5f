using System.Globalization;

namespace NPBench;

/// <summary>Runs programs as they are asked for, so that another process can take turns: each line names a program, each answer is a line of seconds.</summary>
internal static class Server
{
    /// <summary>Serves until standard input ends; <paramref name="arguments"/> is the folder that results are written to.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments is not [var folder])
        {
            Console.Error.WriteLine("usage: NPBench --serve FOLDER");
            return 2;
        }

        while (Console.ReadLine() is { } line)
        {
            // "name": one run. "name!": its results as well.
            Entry? entry = Suite.All.FirstOrDefault(entry => entry.Name == line.TrimEnd('!'));
            if (entry is null)
            {
                Console.Error.WriteLine($"There is no program '{line}'.");
                return 2;
            }

            Reading reading = entry.Run(1, line.EndsWith('!') ? new Dump(folder, entry.Name) : new Nowhere())[0];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reading.Seconds:R} {entry.Bytes} {reading.Memory.PeakTempBytes}"));
        }

        return 0;
    }
}

/// <summary>Takes results nowhere.</summary>
internal sealed class Nowhere : IResults
{
    /// <inheritdoc/>
    public void Add<G>(string name, in G tensor)
        where G : unmanaged, ITensor
    {
    }
}
