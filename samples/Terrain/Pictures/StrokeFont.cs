using SkiaSharp;

namespace Terrain.Pictures;

/// <summary>Writes text as pen strokes. A bare machine has no fonts, and a picture must look the same on every machine.</summary>
internal static class StrokeFont
{
    private const float CapHeight = 20;
    private const float Gap = 4.6f;

    private static readonly Dictionary<char, SKPath> s_paths = [];

    /// <summary>The width in pixels of <paramref name="text"/> written <paramref name="size"/> pixels high (a capital's height).</summary>
    public static float Measure(string text, float size)
    {
        float width = 0;
        foreach (char c in text)
        {
            width += Glyph(c).Advance + Gap;
        }

        return Math.Max(0, width - Gap) * size / CapHeight;
    }

    /// <summary>Writes <paramref name="text"/> with its baseline at <paramref name="y"/>. <paramref name="align"/> is 0 to begin at
    /// <paramref name="x"/>, 0.5 to be centred on it, 1 to end there; <paramref name="weight"/> is the pen's width, a fraction of the size.</summary>
    public static void Write(SKCanvas canvas, string text, float x, float y, float size, SKColor color, float align = 0, float weight = 0.11f)
    {
        using var pen = new SKPaint
        {
            Color = color,
            IsAntialias = true,
            Style = SKPaintStyle.Stroke,
            StrokeWidth = weight * CapHeight,
            StrokeCap = SKStrokeCap.Round,
            StrokeJoin = SKStrokeJoin.Round,
        };

        canvas.Save();
        canvas.Translate(x - align * Measure(text, size) + (0.5f - align) * weight * size, y - size);
        canvas.Scale(size / CapHeight);
        foreach (char c in text)
        {
            canvas.DrawPath(Path(c), pen);
            canvas.Translate(Glyph(c).Advance + Gap, 0);
        }

        canvas.Restore();
    }

    private static (float Advance, string Pen) Glyph(char c) => Glyphs.All.TryGetValue(c, out var glyph) ? glyph : Glyphs.Missing;

    private static SKPath Path(char c)
    {
        if (!s_paths.TryGetValue(c, out SKPath? path))
        {
            s_paths[c] = path = SKPath.ParseSvgPathData(Glyph(c).Pen);
        }

        return path;
    }
}
