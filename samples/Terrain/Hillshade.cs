namespace Terrain;

/// <summary>Lights the ground with a sun at infinity: grey = 255 x cosine of the angle between the sun and the ground's normal.</summary>
public static class Hillshade
{
    /// <summary>Shades <paramref name="ground"/> into <c>w.Shade</c>. Uses <c>w.Level</c> as scratch.</summary>
    /// <param name="w">Receives the slopes and the grey levels.</param>
    /// <param name="ground">Heights in metres.</param>
    /// <param name="azimuth">Where the sun stands, degrees clockwise from north.</param>
    /// <param name="altitude">How high it stands, degrees above the horizon.</param>
    public static void Render(ref World w, in Field ground, float azimuth, float altitude)
    {
        Slopes(ref w, in ground);

        // The unit vector towards the sun: eastward, northward, up.
        (float sinAzimuth, float cosAzimuth) = MathF.SinCos(float.DegreesToRadians(azimuth));
        (float up, float along) = MathF.SinCos(float.DegreesToRadians(altitude));
        float east = along * sinAzimuth, north = along * cosAzimuth;

        // The ground's normal is (-EastSlope, -NorthSlope, 1), not yet of unit length.
        var cosine = (up - east * w.EastSlope - north * w.NorthSlope)
            / Nd.Sqrt(1f + w.EastSlope * w.EastSlope + w.NorthSlope * w.NorthSlope);
        w.Shade.Assign(Nd.Round(255f * Nd.Max(cosine, 0f)).CastSaturating<byte>());
    }

    /// <summary>Horn's gradient (1981): a central difference, smoothed 1-2-1 across. Beyond the rim the ground goes on level.</summary>
    private static void Slopes(ref World w, in Field ground)
    {
        ref Field smooth = ref w.Level;
        smooth.Assign(Nd.Shift(ground, axis: 0, 1, Boundary.Clamp) + 2f * ground + Nd.Shift(ground, axis: 0, -1, Boundary.Clamp));
        w.EastSlope.Assign((Nd.Shift(smooth, axis: 1, -1, Boundary.Clamp) - Nd.Shift(smooth, axis: 1, 1, Boundary.Clamp)) / (8f * Cell.Width));

        smooth.Assign(Nd.Shift(ground, axis: 1, 1, Boundary.Clamp) + 2f * ground + Nd.Shift(ground, axis: 1, -1, Boundary.Clamp));
        w.NorthSlope.Assign((Nd.Shift(smooth, axis: 0, 1, Boundary.Clamp) - Nd.Shift(smooth, axis: 0, -1, Boundary.Clamp)) / (8f * Cell.Height));
    }
}
