using System.Runtime.InteropServices;

namespace NPBench;

/// <summary>Runs programs as they are asked for, so that another process can take turns. It begins with a line of the preset and the runtime; then each line
/// it reads names a program, and each answer is a line: seconds, bytes of the arrays, bytes of the largest Temp.</summary>
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

        Console.WriteLine($"{Preset.Name} {RuntimeInformation.FrameworkDescription}");
        // "name": one run. "name!": its results as well.
        string? request = Console.ReadLine();
        while (request is not null)
        {
            string name = request.TrimEnd('!');
            Entry? entry = Suite.All.FirstOrDefault(entry => entry.Name == name);
            if (entry is null)
            {
                Console.Error.WriteLine($"There is no program '{request}'.");
                return 2;
            }

            request = entry.Serve(request, folder);
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
