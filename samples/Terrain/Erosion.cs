namespace Terrain;

/// <summary>Thermal erosion: where a slope is steeper than loose rock can lie, some of it slides to the lower neighbour.</summary>
/// <remarks>Musgrave, Kolb and Mace (1989), "The synthesis and rendering of eroded fractal terrains". What one cell loses another gains.</remarks>
public static class Erosion
{
    /// <summary>The steepest rise per metre that stays put: tan 24°.</summary>
    public const float Talus = 0.445f;

    /// <summary>The part of each excess that slides in one pass; stable up to 1/4 with four neighbours.</summary>
    public const float Rate = 0.2f;

    /// <summary>The rock of the whole map before and after, m³; the two differ by rounding only.</summary>
    public sealed record Result(double Before, double After);

    /// <summary>One pass over <paramref name="ground"/> into <paramref name="next"/>; heights in metres. No rock crosses the rim.</summary>
    public static void Step(in Field ground, ref Field next)
    {
        const float steepX = Talus * Cell.Width, steepY = Talus * Cell.Height;

        // How much higher each neighbour lies; beyond the rim the ground goes on level, so nothing slides there.
        var north = Nd.Shift(ground, axis: 0, 1, Boundary.Clamp) - ground;
        var south = Nd.Shift(ground, axis: 0, -1, Boundary.Clamp) - ground;
        var west = Nd.Shift(ground, axis: 1, 1, Boundary.Clamp) - ground;
        var east = Nd.Shift(ground, axis: 1, -1, Boundary.Clamp) - ground;

        // What exceeds the talus slope, towards this cell where positive.
        next.Assign(ground + Rate * (
            north - Nd.Clamp(north, -steepY, steepY) + south - Nd.Clamp(south, -steepY, steepY) +
            west - Nd.Clamp(west, -steepX, steepX) + east - Nd.Clamp(east, -steepX, steepX)));
    }
}
