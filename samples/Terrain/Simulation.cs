namespace Terrain;

/// <summary>The landscape and its water, advanced step by step. All memory is taken when it is made; a step allocates nothing.</summary>
public sealed class Simulation : IDisposable
{
    private readonly Owned<World> _world = new();
    private readonly DoubleBuffer<Field> _ground = new();
    private readonly DoubleBuffer<Field> _water = new();

    /// <summary>Reads the elevation model in <paramref name="path"/>, a NumPy file of a <see cref="Survey"/>'s shape and dtype.</summary>
    public Simulation(string path)
    {
        NpyFile.Read(path, ref World.Survey);
        _ground.Front.Assign(World.Survey.E.Cast<float>());
    }

    /// <summary>What is kept once.</summary>
    public ref World World => ref _world.Value;

    /// <summary>Heights of the ground, m.</summary>
    public ref readonly Field Ground => ref _ground.Front;

    /// <summary>Depths of the water, m.</summary>
    public ref readonly Field Water => ref _water.Front;

    /// <summary>The water on the whole map, m³, summed in double precision.</summary>
    public double Volume => Nd.Sum(Water.E.Cast<double>()) * Cell.Area;

    /// <summary>The rock of the whole map above the sea, m³.</summary>
    public double Rock => Nd.Sum(Ground.E.Cast<double>()) * Cell.Area;

    /// <summary>Over every bit of what the steps made: equal on every machine that follows IEEE 754, at every SIMD width.</summary>
    public ulong Checksum
    {
        get
        {
            var sum = new Checksum();
            sum.Add(in Ground);
            sum.Add(in Water);
            sum.Add(in World.East);
            sum.Add(in World.South);
            return sum.Value;
        }
    }

    /// <summary>Lights the ground into <c>World.Shade</c>; angles in degrees.</summary>
    public void Light(float azimuth, float altitude) => Hillshade.Render(ref World, in Ground, azimuth, altitude);

    /// <summary>One pass of thermal erosion.</summary>
    public void Erode()
    {
        Erosion.Step(in _ground.Front, ref _ground.Back);
        _ground.Flip();
    }

    /// <summary>One step of the flood while <paramref name="rain"/> metres fall.</summary>
    public void Flow(float rain)
    {
        Flood.Step(ref World, in _ground.Front, in _water.Front, ref _water.Back, rain);
        _water.Flip();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _water.Dispose();
        _ground.Dispose();
        _world.Dispose();
    }
}
