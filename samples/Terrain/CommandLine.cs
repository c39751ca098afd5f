using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Terrain;

/// <summary>What the user asked for. Angles are degrees; the azimuth counts clockwise from north.</summary>
internal sealed record Settings(string Terrain, float Azimuth, float Altitude, int Steps, string Output);

/// <summary>Reads the command line. A mistake in it, or in a file it names, is one line on the error stream and exit code 2.</summary>
internal static class CommandLine
{
    private const int BadInput = 2;

    /// <summary>The elevation model that lies beside the program.</summary>
    public static string ShippedModel => Path.Combine(AppContext.BaseDirectory, "data", "jacksboro_dem.npy");

    private static readonly Option<string?> s_terrain = new("--terrain")
    {
        Description = "Elevation model: a .npy file of 344 x 403 int16, metres, row-major, first row north [default: the model shipped with this program]",
        HelpName = "FILE",
    };

    private static readonly Option<float> s_azimuth = new("--azimuth")
    {
        Description = "Where the sun stands, degrees clockwise from north",
        HelpName = "DEGREES",
        DefaultValueFactory = _ => 315,
        CustomParser = Between(-360f, 360f),
    };

    private static readonly Option<float> s_altitude = new("--altitude")
    {
        Description = "How high the sun stands, degrees above the horizon",
        HelpName = "DEGREES",
        DefaultValueFactory = _ => 45,
        CustomParser = Between(0f, 90f),
    };

    private static readonly Option<int> s_steps = new("--steps")
    {
        Description = "Steps of the flood; the rain falls during the first nine tenths",
        HelpName = "COUNT",
        DefaultValueFactory = _ => 500,
        CustomParser = Between(1, 1_000_000),
    };

    private static readonly Option<string> s_output = new("--output")
    {
        Description = "Folder for the pictures; made if it is not there",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "out",
    };

    /// <summary>Runs <paramref name="program"/> with the settings in <paramref name="args"/>; the result is the exit code.</summary>
    public static int Run(string[] args, Action<Settings> program)
    {
        var root = new RootCommand("Lights, erodes and floods a real mountain landscape in tensors whose every byte is known before the run.")
        {
            s_terrain, s_azimuth, s_altitude, s_steps, s_output,
        };
        root.SetAction(result => program(new Settings(
            result.GetValue(s_terrain) ?? ShippedModel,
            result.GetRequiredValue(s_azimuth),
            result.GetRequiredValue(s_altitude),
            result.GetRequiredValue(s_steps),
            result.GetRequiredValue(s_output))));

        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            return Fail(parsed.Errors[0].Message);
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is NpyFormatException or IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" })
        {
            return Fail(e.Message);
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine($"terrain: {message.ReplaceLineEndings(" ")}");
        return BadInput;
    }

    /// <summary>A parser of numbers between two bounds; anything else, NaN too, is an error that names the option.</summary>
    private static Func<ArgumentResult, T> Between<T>(T low, T high)
        where T : INumber<T> => result =>
    {
        string text = result.Tokens[0].Value;
        if (T.TryParse(text, CultureInfo.InvariantCulture, out T? value) && value >= low && value <= high)
        {
            return value;
        }

        result.AddError($"{((OptionResult)result.Parent!).Option.Name} takes a number from {low} to {high}, not '{text}'");
        return low;
    };
}
