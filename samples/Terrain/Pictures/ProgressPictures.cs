using SkiaSharp;

namespace Terrain.Pictures;

/// <summary>Collects small maps while the flood rises: some stand side by side in a strip, all of them play as an animation.</summary>
internal sealed class ProgressPictures(float cellWidth, float cellHeight) : IDisposable
{
    private const float Gap = 12, Caption = 34;
    private static readonly SKColor s_paper = 0xFFFBFAF6, s_ink = 0xFF22303C;

    private readonly List<SKImage> _frames = [];

    /// <summary>Adds a map with a line of text under it.</summary>
    public void Add(SKImage land, SKImage water, string caption)
    {
        int width = land.Width, height = (int)(land.Height * cellHeight / cellWidth);
        using SKSurface surface = SKSurface.Create(new SKImageInfo(width, height + (int)Caption, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(s_paper);
        FloodPicture.DrawMap(surface.Canvas, land, water, SKRect.Create(0, 0, width, height));
        StrokeFont.Write(surface.Canvas, caption, width / 2f, height + 24, 12.5f, s_ink, align: 0.5f);
        _frames.Add(surface.Snapshot());
    }

    /// <summary><paramref name="count"/> of the frames, evenly chosen, the last one included, side by side.</summary>
    public SKImage Strip(int count)
    {
        count = Math.Min(count, _frames.Count);
        float width = _frames[0].Width + Gap;
        using SKSurface surface = SKSurface.Create(new SKImageInfo((int)(count * width + Gap), _frames[0].Height + (int)Gap, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(s_paper);
        for (int i = 0; i < count; i++)
        {
            surface.Canvas.DrawImage(_frames[(i + 1) * _frames.Count / count - 1], Gap + i * width, Gap, SKSamplingOptions.Default);
        }

        return surface.Snapshot();
    }

    /// <summary>Writes all frames as an animated WebP that stays on the last one for a while.</summary>
    public void WriteAnimation(Stream stream)
    {
        var frames = new SKWebpEncoderFrame[_frames.Count];
        for (int i = 0; i < frames.Length; i++)
        {
            frames[i] = new SKWebpEncoderFrame(_frames[i].PeekPixels(), TimeSpan.FromMilliseconds(i == frames.Length - 1 ? 3000 : 120));
        }

        SKWebpEncoder.EncodeAnimated(stream, frames, new SKWebpEncoderOptions(SKWebpEncoderCompression.Lossy, 82));
    }

    /// <inheritdoc/>
    public void Dispose() => _frames.ForEach(frame => frame.Dispose());
}
