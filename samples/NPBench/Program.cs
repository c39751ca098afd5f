using System.Globalization;
using NPBench;

// Exit code 0: all results equal NumPy's and no program allocated. 1: not so. 2: wrong arguments.
if (args is ["--serve", ..])
{
    return Server.Run(args[1..]);
}

Entry[] chosen = [.. Suite.All.Where(entry => args.Length == 0 || args.Contains(entry.Name))];
if (chosen.Length < Math.Max(args.Length, 1))
{
    Console.Error.WriteLine("usage: NPBench [PROGRAM...]    runs the programs, all by default, and compares their results with NumPy's");
    Console.Error.WriteLine("       NPBench --serve FOLDER  runs the programs named on standard input, for benchmarks/npbench");
    Console.Error.WriteLine($"programs: {string.Join(", ", Suite.All.Select(entry => entry.Name))}");
    return args is ["--help"] ? 0 : 2;
}

bool all = true;
Console.WriteLine($"preset {Preset.Name}");
Console.WriteLine($"{"program",-14} {"error",9} {"allowed",8} {"time ms",10} {"arrays B",13} {"Temp B",12} {"allocated B",12}");
for (int i = 0; i < chosen.Length; i++)
{
    Entry entry = chosen[i];
    if (!Console.IsErrorRedirected)
    {
        Console.Error.Write($"\r{i + 1} of {chosen.Length}: {entry.Name,-14}\r");
    }

    IResults results = Preset.Name == NumpyResults.Preset ? new Comparison(entry.Name) : new Nowhere();

    // The first run also pays for its compilation.
    Reading reading = entry.Run(2, results)[^1];
    long allocated = reading.Memory.ManagedBytes + reading.Memory.NativeBytes;
    var comparison = results as Comparison;
    all &= comparison is not { IsEqual: false } && allocated == 0;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{entry.Name,-14} {comparison?.Error,9:0.0e+0} {comparison?.Allowed,8:0e+0} {reading.Seconds * 1e3,10:N2} {entry.Bytes,13:N0} {reading.Memory.PeakTempBytes,12:N0} {allocated,12:N0}"));
}

Console.WriteLine(all ? "all equal, nothing allocated" : "NOT all equal, or something allocated");
return all ? 0 : 1;
