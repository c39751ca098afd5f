using System.Globalization;
using Tensors.Benchmarks.Peers.DotNet;
using Tensors.Benchmarks.Peers.Ours;

namespace Tensors.Benchmarks.Peers;

/// <summary>The child process of a run: serves the cases of one side of .NET.</summary>
internal static class ServeCommand
{
    public const string Own = "tensors", Others = "dotnet";

    /// <summary>Serves until the input ends.</summary>
    /// <param name="side"><see cref="Own"/> or <see cref="Others"/>.</param>
    /// <param name="cores">How many threads statements may use; 1 where nothing is said.</param>
    public static int Start(string side, string? cores = null)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Book? book = side switch { Own => OwnBook.Create(), Others => DotNetBook.Create(), _ => null };
        if (book is null)
        {
            Console.Error.WriteLine($"--serve {side}: there is '{Own}' and '{Others}'");
            return 2;
        }
        if (cores is null)
        {
            new Server(book, Console.In, Console.Out).Run();
            return 0;
        }
        if (!int.TryParse(cores, CultureInfo.InvariantCulture, out int count) || count is < 1 or > 64)
        {
            Console.Error.WriteLine($"--serve {side} {cores}: threads are a number from 1 to 64");
            return 2;
        }
        Cores.Count = count;
        using CoresScope scope = Cores.Use();
        new Server(book, Console.In, Console.Out).Run();
        return 0;
    }
}
