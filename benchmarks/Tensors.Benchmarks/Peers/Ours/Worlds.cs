using System.Numerics;

namespace Tensors.Benchmarks.Peers.Ours;

/// <summary>Two operands, each in an aligned block of its own: a struct cannot have fields beyond 128 MiB.</summary>
internal sealed class Two<X, Y> : IDisposable
    where X : unmanaged
    where Y : unmanaged
{
    private readonly Owned<X> _a = new();
    private readonly Owned<Y> _b = new();

    public ref X A => ref _a.Value;

    public ref Y B => ref _b.Value;

    /// <summary>The first so many are filled, from the seeds 1, 2; the rest is zero.</summary>
    public static Two<X, Y> Filled<T>(int inputs, double low = -1, double high = 1)
        where T : unmanaged, INumberBase<T>
    {
        var world = new Two<X, Y>();
        Operand.Fill<X, T>(ref world.A, 1, low, high);
        if (inputs > 1) Operand.Fill<Y, T>(ref world.B, 2, low, high);
        return world;
    }

    public void Dispose()
    {
        _a.Dispose();
        _b.Dispose();
    }
}

/// <summary>Four operands of one type, each in an aligned block of its own.</summary>
internal sealed class Four<G> : IDisposable
    where G : unmanaged
{
    private readonly Owned<G> _a = new(), _b = new(), _c = new(), _d = new();

    public ref G A => ref _a.Value;

    public ref G B => ref _b.Value;

    public ref G C => ref _c.Value;

    public ref G D => ref _d.Value;

    /// <summary>The first so many are filled, from the seeds 1, 2, 3; the rest is zero.</summary>
    public static Four<G> Filled<T>(int inputs, double low = -1, double high = 1)
        where T : unmanaged, INumberBase<T>
    {
        var world = new Four<G>();
        Operand.Fill<G, T>(ref world.A, 1, low, high);
        if (inputs > 1) Operand.Fill<G, T>(ref world.B, 2, low, high);
        if (inputs > 2) Operand.Fill<G, T>(ref world.C, 3, low, high);
        return world;
    }

    public void Dispose()
    {
        _a.Dispose();
        _b.Dispose();
        _c.Dispose();
        _d.Dispose();
    }
}

/// <summary>Three operands, each in an aligned block of its own.</summary>
internal sealed class Three<X, Y, Z> : IDisposable
    where X : unmanaged
    where Y : unmanaged
    where Z : unmanaged
{
    private readonly Owned<X> _a = new();
    private readonly Owned<Y> _b = new();
    private readonly Owned<Z> _c = new();

    public ref X A => ref _a.Value;

    public ref Y B => ref _b.Value;

    public ref Z C => ref _c.Value;

    /// <summary>The first two are filled, from the seeds 1 and 2; the rest is zero.</summary>
    public static Three<X, Y, Z> Filled<T>(double low = -1, double high = 1, double? low2 = null, double? high2 = null)
        where T : unmanaged, INumberBase<T>
    {
        var world = new Three<X, Y, Z>();
        Operand.Fill<X, T>(ref world.A, 1, low, high);
        Operand.Fill<Y, T>(ref world.B, 2, low2 ?? low, high2 ?? high);
        return world;
    }

    public void Dispose()
    {
        _a.Dispose();
        _b.Dispose();
        _c.Dispose();
    }
}
