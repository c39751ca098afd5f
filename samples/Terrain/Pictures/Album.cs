using System.Globalization;
using SkiaSharp;

namespace Terrain.Pictures;

/// <summary>Takes the pictures of a run and writes them into a folder.</summary>
internal sealed class Album : IDisposable
{
    private const int Frames = 40, Panels = 4;

    private readonly string _folder;
    private readonly ProgressPictures _progress = new(Cell.Width, Cell.Height);
    private readonly List<string> _files = [];
    private SKImage? _land;

    /// <summary>Makes <paramref name="folder"/> where it is not there.</summary>
    public Album(string folder) => _folder = Directory.CreateDirectory(folder).FullName;

    /// <summary>The files written so far.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>Writes the hillshade, one pixel a cell.</summary>
    public void SaveHillshade(Simulation simulation)
    {
        using SKImage grey = Layers.Grey(simulation.World.Shade.AsReadOnlySpan(), Rows.Size, Cols.Size);
        Save(grey, "hillshade.png");
    }

    /// <summary>Takes the ground that later pictures show under the water.</summary>
    public void TakeLand(Simulation simulation)
    {
        _land?.Dispose();
        _land = Layers.Land(simulation.Ground.AsReadOnlySpan(), simulation.World.Shade.AsReadOnlySpan(), Rows.Size, Cols.Size);
    }

    /// <summary>Takes a picture of the progress where one is due after <paramref name="step"/> of <paramref name="steps"/> steps.</summary>
    public void Take(Simulation simulation, int step, int steps)
    {
        if ((long)step * Frames / steps == (long)(step - 1) * Frames / steps)
        {
            return;
        }

        using SKImage water = Water(simulation);
        string weather = step <= Scenario.RainySteps(steps) ? "rain" : "run-off";
        _progress.Add(_land!, water, $"step {step} · {weather}");
    }

    /// <summary>Writes the map of the flood.</summary>
    public void SaveFlood(Simulation simulation, Settings settings, Flood.Result flood)
    {
        using SKImage water = Water(simulation);
        string subtitle = string.Create(CultureInfo.InvariantCulture,
            $"{Path.GetFileName(settings.Terrain)} · {Scenario.RainPerStep * Scenario.RainySteps(flood.Steps) * 1000:0} mm of rain on {Cols.Size * Cell.Width / 1000:0.0} × {Rows.Size * Cell.Height / 1000:0.0} km · {flood.Steps * Terrain.Flood.TimeStep / 60:0} min simulated · deepest {flood.Deepest:0.0} m");
        using SKImage map = FloodPicture.Draw(_land!, water, Cell.Width, Cell.Height, $"Flood after {flood.Steps} steps", subtitle);
        Save(map, "flood.png");
    }

    /// <summary>Writes the progress as a strip and as an animation.</summary>
    public void SaveProgress()
    {
        using SKImage strip = _progress.Strip(Panels);
        Save(strip, "progress.png");
        using FileStream file = Create("progress.webp");
        _progress.WriteAnimation(file);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _land?.Dispose();
        _progress.Dispose();
    }

    private static SKImage Water(Simulation simulation) => Layers.Water(simulation.Water.AsReadOnlySpan(), Rows.Size, Cols.Size);

    private void Save(SKImage image, string name)
    {
        using FileStream file = Create(name);
        using SKData data = image.Encode(SKEncodedImageFormat.Png, 100);
        data.SaveTo(file);
    }

    private FileStream Create(string name)
    {
        string path = Path.Combine(_folder, name);
        _files.Add(path);
        return File.Create(path);
    }
}
