using SkiaSharp;

namespace Terrain.Pictures;

/// <summary>The map of the flood: water over the lit ground, a title, a depth scale, a distance scale and a north arrow.</summary>
internal static class FloodPicture
{
    private const float Margin = 36, Header = 104, Side = 150;
    private static readonly SKColor s_paper = 0xFFFBFAF6, s_ink = 0xFF22303C, s_faint = 0xFF6B7883;

    /// <summary>Draws the map. <paramref name="land"/> and <paramref name="water"/> have one pixel a cell; a cell is
    /// <paramref name="cellWidth"/> by <paramref name="cellHeight"/> metres and the map is drawn true to scale.</summary>
    public static SKImage Draw(SKImage land, SKImage water, float cellWidth, float cellHeight, string title, string subtitle)
    {
        const float pixelsPerCell = 2.5f;
        float scale = pixelsPerCell / cellWidth;
        SKRect map = SKRect.Create(Margin, Header, land.Width * pixelsPerCell, land.Height * cellHeight * scale);
        var info = new SKImageInfo((int)(map.Right + Side + Margin), (int)(map.Bottom + Margin), SKColorType.Rgba8888, SKAlphaType.Opaque);

        using SKSurface surface = SKSurface.Create(info);
        SKCanvas canvas = surface.Canvas;
        canvas.Clear(s_paper);
        StrokeFont.Write(canvas, title, Margin, 58, 25, s_ink, weight: 0.13f);
        StrokeFont.Write(canvas, subtitle, Margin, 88, 12.5f, s_faint);
        DrawMap(canvas, land, water, map);
        DistanceScale(canvas, map, scale);
        DepthScale(canvas, map.Right + 34, map.Top);
        North(canvas, map.Right + 34 + 13, map.Bottom);
        return surface.Snapshot();
    }

    /// <summary>Draws ground and water, smoothly enlarged, into <paramref name="map"/>.</summary>
    public static void DrawMap(SKCanvas canvas, SKImage land, SKImage water, SKRect map)
    {
        var smooth = new SKSamplingOptions(SKCubicResampler.Mitchell);
        canvas.DrawImage(land, map, smooth);
        canvas.DrawImage(water, map, smooth);
        using var frame = new SKPaint { Color = s_ink, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1 };
        canvas.DrawRect(map, frame);
    }

    private static void DistanceScale(SKCanvas canvas, SKRect map, float scale)
    {
        const int kilometres = 5;
        float length = kilometres * 1000 * scale, x = map.Left + 32, y = map.Bottom - 40;
        using var plate = new SKPaint { Color = s_paper.WithAlpha(225), IsAntialias = true };
        using var bar = new SKPaint { Color = s_ink, IsAntialias = true };
        using var gap = new SKPaint { Color = s_paper, IsAntialias = true };
        canvas.DrawRoundRect(SKRect.Create(x - 18, y - 16, length + 36, 54), 6, 6, plate);
        canvas.DrawRect(SKRect.Create(x, y, length, 7), bar);
        for (int i = 1; i < kilometres; i += 2)
        {
            canvas.DrawRect(SKRect.Create(x + length * i / kilometres, y + 1.2f, length / kilometres, 4.6f), gap);
        }

        StrokeFont.Write(canvas, "0", x, y + 27, 11, s_ink, align: 0);
        StrokeFont.Write(canvas, $"{kilometres} km", x + length, y + 27, 11, s_ink, align: 1);
    }

    private static void DepthScale(SKCanvas canvas, float x, float top)
    {
        const float width = 26, height = 380;
        float y = top + 46;
        StrokeFont.Write(canvas, "Water", x, top + 12, 12.5f, s_ink, weight: 0.13f);
        StrokeFont.Write(canvas, "depth", x, top + 31, 12.5f, s_ink, weight: 0.13f);
        using var paint = new SKPaint();
        for (int i = 0; i < height; i++)
        {
            paint.Color = Palette.Water[1 - i / (height - 1)];
            canvas.DrawRect(SKRect.Create(x, y + i, width, 1), paint);
        }

        using var line = new SKPaint { Color = s_ink, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = 1 };
        canvas.DrawRect(SKRect.Create(x, y, width, height), line);
        foreach (float depth in (ReadOnlySpan<float>)[0.1f, 0.3f, 1, 3, 10, 30])
        {
            float tick = y + height * (1 - Layers.Tone(depth));
            canvas.DrawLine(x + width, tick, x + width + 6, tick, line);
            StrokeFont.Write(canvas, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{depth} m"), x + width + 13, tick + 5.5f, 11, s_ink);
        }
    }

    private static void North(SKCanvas canvas, float x, float bottom)
    {
        using var fill = new SKPaint { Color = s_ink, IsAntialias = true };
        using SKPath arrow = SKPath.ParseSvgPathData("M0 -52 L13 0 L0 -10 L-13 0 Z");
        canvas.Save();
        canvas.Translate(x, bottom - 4);
        canvas.DrawPath(arrow, fill);
        canvas.Restore();
        StrokeFont.Write(canvas, "N", x, bottom - 66, 14, s_ink, align: 0.5f, weight: 0.13f);
    }
}
