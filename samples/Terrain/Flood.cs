namespace Terrain;

/// <summary>Shallow water by virtual pipes: neighbouring cells are joined by pipes in which the difference of level speeds the water up.</summary>
/// <remarks>After Mei, Decaudin and Hu (2007), "Fast hydraulic erosion simulation and visualization on GPU". One signed flow a wall
/// instead of four outflows a cell: what leaves a cell is what enters the next, so no water is lost or made.</remarks>
public static class Flood
{
    /// <summary>Seconds a step. The pipes' waves travel sqrt(g x depth) = 12 m/s, 0.6 of a cell in that time.</summary>
    public const float TimeStep = 3f;

    private const float Gravity = 9.81f;
    private const float PipeDepth = 15f;

    // What is left of a flow after a step: bends and boulders take the rest.
    private const float Persistence = 0.98f;

    // Gain of flow per metre of difference in level, m³/s: dt x g x (cross-section / length) of the pipe.
    private const float EastGain = TimeStep * Gravity * PipeDepth * Cell.Height / Cell.Width;
    private const float SouthGain = TimeStep * Gravity * PipeDepth * Cell.Width / Cell.Height;

    /// <summary>What a flood did and cost.</summary>
    /// <param name="Steps">Steps taken.</param>
    /// <param name="Seconds">Time spent in the steps alone.</param>
    /// <param name="AllocatedBytes">Memory of any kind that the steps took.</param>
    /// <param name="Fallen">The rain, m³.</param>
    /// <param name="Held">The water on the map at the end, m³; it differs from the rain by rounding only.</param>
    /// <param name="Deepest">The deepest water at the end, m.</param>
    public sealed record Result(int Steps, double Seconds, long AllocatedBytes, double Fallen, double Held, float Deepest);

    /// <summary>One step from <paramref name="water"/> to <paramref name="next"/>, depths in metres; <paramref name="rain"/> metres fall meanwhile.
    /// The rim is closed: its walls are never written and stay 0.</summary>
    public static void Step(ref World w, in Field ground, in Field water, ref Field next, float rain)
    {
        w.Level.Assign(ground + water);

        // Every pipe's flow grows with the difference of level between its ends.
        w.East.At[.., 1..^1].Assign(Persistence * w.East[.., 1..^1] + EastGain * (w.Level[.., ..^1] - w.Level[.., 1..]));
        w.South.At[1..^1, ..].Assign(Persistence * w.South[1..^1, ..] + SouthGain * (w.Level[..^1, ..] - w.Level[1.., ..]));

        // A cell gives away no more than it holds: flows out of it shrink by one common factor.
        var outflow = Nd.Max(w.East[.., 1..], 0f) - Nd.Min(w.East[.., ..^1], 0f)
            + Nd.Max(w.South[1.., ..], 0f) - Nd.Min(w.South[..^1, ..], 0f);
        w.Supply.Assign(Nd.Min(water * (Cell.Area / TimeStep) / Nd.Max(outflow, 1e-6f), 1f));
        w.East.At[.., 1..^1].Multiply(Nd.Where(w.East[.., 1..^1] > 0f, w.Supply[.., ..^1], w.Supply[.., 1..]));
        w.South.At[1..^1, ..].Multiply(Nd.Where(w.South[1..^1, ..] > 0f, w.Supply[..^1, ..], w.Supply[1.., ..]));

        // What flows in, less what flows out.
        next.Assign(water + rain + TimeStep / Cell.Area * (
            w.East[.., ..^1] - w.East[.., 1..] + w.South[..^1, ..] - w.South[1.., ..]));
    }
}
