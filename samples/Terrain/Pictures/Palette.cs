using SkiaSharp;

namespace Terrain.Pictures;

/// <summary>A run of colours over 0..1, straight lines between equally spaced stops.</summary>
internal sealed class Palette(params uint[] stops)
{
    /// <summary>Low ground to high ground: meadow, straw, heath, bare rock.</summary>
    public static readonly Palette Land = new(0xFF93A98A, 0xFFB9C0A0, 0xFFD9D2B4, 0xFFCDB796, 0xFFB89C80, 0xFFE6E0D8);

    /// <summary>Shallow water to deep water.</summary>
    public static readonly Palette Water = new(0xFFA8DCEB, 0xFF5DB3DB, 0xFF2A7FBE, 0xFF12519A, 0xFF07285E);

    /// <summary>The colour at <paramref name="t"/>, which is clamped to 0..1.</summary>
    public SKColor this[float t]
    {
        get
        {
            float place = Math.Clamp(t, 0, 1) * (stops.Length - 1);
            int below = Math.Min((int)place, stops.Length - 2);
            float part = place - below;
            SKColor a = stops[below], b = stops[below + 1];
            return new SKColor(Mix(a.Red, b.Red), Mix(a.Green, b.Green), Mix(a.Blue, b.Blue));

            byte Mix(byte from, byte to) => (byte)(from + (to - from) * part + 0.5f);
        }
    }
}
