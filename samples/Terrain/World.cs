namespace Terrain;

// A map has Rows x Cols cells; Survey, Field and Shade hold an int16, a float and a byte for each of them. These five are declared in
// shapes.json at the root of the repository, because the benchmarks use them too; here is what only the flood needs, declared in
// attributes. Axes have names: two of one length and different names do not meet, so mixing up rows and columns is a build error.

/// <summary>The walls north and south of the cells: the first is the map's northern rim, the last its southern one.</summary>
[NdDim(344 + 1)]
public readonly partial struct RowWalls;

/// <summary>The walls west and east of the cells: the first is the map's western rim, the last its eastern one.</summary>
[NdDim(403 + 1)]
public readonly partial struct ColWalls;

/// <summary>Flow through every wall between west and east.</summary>
[NdShape(typeof(Rows), typeof(ColWalls), typeof(float))]
public partial struct EastFlow;

/// <summary>Flow through every wall between north and south.</summary>
[NdShape(typeof(RowWalls), typeof(Cols), typeof(float))]
public partial struct SouthFlow;

/// <summary>A cell of the map, in metres.</summary>
public static class Cell
{
    /// <summary>From west to east, in metres.</summary>
    public const float Width = 74.4f;

    /// <summary>From north to south, in metres.</summary>
    public const float Height = 92.5f;

    /// <summary>In square metres.</summary>
    public const float Area = Width * Height;
}

/// <summary>All that is kept once, in one block of memory: a struct of tensors is a memory map whose size is a constant.</summary>
public struct World
{
    /// <summary>The elevation model as read, m.</summary>
    public Survey Survey;

    /// <summary>The lit ground, 0 (dark) to 255.</summary>
    public Shade Shade;

    /// <summary>Rise of the ground per metre eastward.</summary>
    public Field EastSlope;

    /// <summary>Rise of the ground per metre northward.</summary>
    public Field NorthSlope;

    /// <summary>The water's surface above the sea, m.</summary>
    public Field Level;

    /// <summary>The part of its wanted outflow that a cell has the water for, 0 to 1.</summary>
    public Field Supply;

    /// <summary>Flow eastward through each wall, m³/s.</summary>
    public EastFlow East;

    /// <summary>Flow southward through each wall, m³/s.</summary>
    public SouthFlow South;
}
