using System.Globalization;
using Tensors.Benchmarks.Peers.DotNet;
using Tensors.Benchmarks.Peers.Ours;

namespace Tensors.Benchmarks.Peers;

/// <summary>The child process of a run: serves the cases of one side of .NET.</summary>
internal static class ServeCommand
{
    public const string Own = "tensors", Others = "dotnet";

    public static int Start(string side)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Book? book = side switch { Own => OwnBook.Create(), Others => DotNetBook.Create(), _ => null };
        if (book is null)
        {
            Console.Error.WriteLine($"--serve {side}: there is '{Own}' and '{Others}'");
            return 2;
        }
        new Server(book, Console.In, Console.Out).Run();
        return 0;
    }
}
