using SkiaSharp;

namespace Terrain.Pictures;

/// <summary>Turns fields into images of one pixel a cell. Enlarging and blending them is Skia's part.</summary>
internal static class Layers
{
    /// <summary>The depths in metres at the two ends of the water palette; between them the scale is logarithmic.</summary>
    public const float Shallowest = 0.1f, Deepest = 30f;

    /// <summary>The grey levels as they are.</summary>
    public static SKImage Grey(ReadOnlySpan<byte> shade, int rows, int cols) =>
        SKImage.FromPixelCopy(new SKImageInfo(cols, rows, SKColorType.Gray8, SKAlphaType.Opaque), shade, cols);

    /// <summary>Ground coloured by its height and lit by its hillshade; flat ground keeps the palette's own colour.</summary>
    public static SKImage Land(ReadOnlySpan<float> ground, ReadOnlySpan<byte> shade, int rows, int cols)
    {
        float low = float.MaxValue, high = float.MinValue, flat = 0;
        for (int i = 0; i < ground.Length; i++)
        {
            low = Math.Min(low, ground[i]);
            high = Math.Max(high, ground[i]);
            flat += shade[i];
        }

        flat /= shade.Length;
        byte[] pixels = new byte[4 * ground.Length];
        for (int i = 0; i < ground.Length; i++)
        {
            SKColor tint = Palette.Land[(ground[i] - low) / Math.Max(high - low, 1)];
            float light = 0.25f + 0.75f * shade[i] / Math.Max(flat, 1);
            Put(pixels, i, tint, light, 1);
        }

        return Image(pixels, rows, cols, SKAlphaType.Opaque);
    }

    /// <summary>Water coloured by its depth in metres, transparent where there is next to none.</summary>
    public static SKImage Water(ReadOnlySpan<float> depth, int rows, int cols)
    {
        byte[] pixels = new byte[4 * depth.Length];
        for (int i = 0; i < depth.Length; i++)
        {
            float alpha = Math.Clamp((depth[i] - 0.3f * Shallowest) / (4 * Shallowest), 0, 0.92f);
            Put(pixels, i, Palette.Water[Tone(depth[i])], alpha, alpha);
        }

        return Image(pixels, rows, cols, SKAlphaType.Premul);
    }

    /// <summary>Where a depth in metres lies on the water palette, 0 to 1.</summary>
    public static float Tone(float depth) =>
        depth <= Shallowest ? 0 : MathF.Log(depth / Shallowest) / MathF.Log(Deepest / Shallowest);

    private static void Put(byte[] pixels, int cell, SKColor colour, float light, float alpha)
    {
        Span<byte> pixel = pixels.AsSpan(4 * cell, 4);
        pixel[0] = (byte)Math.Clamp(colour.Red * light, 0, 255);
        pixel[1] = (byte)Math.Clamp(colour.Green * light, 0, 255);
        pixel[2] = (byte)Math.Clamp(colour.Blue * light, 0, 255);
        pixel[3] = (byte)(255 * alpha);
    }

    private static SKImage Image(byte[] pixels, int rows, int cols, SKAlphaType alpha) =>
        SKImage.FromPixelCopy(new SKImageInfo(cols, rows, SKColorType.Rgba8888, alpha), pixels, 4 * cols);
}
