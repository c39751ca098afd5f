using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The processor cores that operations may use. One thread is the default: a program says where more pay, by <c>AssignParallel</c> for one
/// statement or <see cref="Use"/> for a block of them. Results have the same bits on any number of cores.</summary>
/// <remarks>
/// <para>Work is cut into chunks by its size, products also by the number of threads; the calling thread and a pool of persistent threads take chunk after chunk. What is too small to
/// gain stays on the calling thread, and so does what is started inside a chunk or while another thread has the pool. 0 bytes a call.</para>
/// <para>An exception inside a chunk (an integer division by zero, a function of the user's) reaches the caller once every chunk has stopped; the
/// destination may then be written in part, as it may on one thread.</para>
/// </remarks>
/// <example><code>
/// w.Next.AssignParallel(w.Now * 0.5f + w.Wind);
/// using (Cores.Use())
/// {
///     w.C.Assign(Nd.MatMul(w.A, w.B));
///     energy = Nd.Sum(w.C * w.C);
/// }
/// </code></example>
public static class Cores
{
    // Waking a sleeping thread takes some 50 us, an awake one 1: below this many element operations one thread is done first. Measured with
    // operands in the first-level cache, where one element operation takes 0.05 ns: see docs/performance.md.
    private const long LeastWork = 1 << 17;

    // More chunks than threads even out threads that are held up; a chunk is worth some 10 us.
    private const long ChunkWork = 1 << 16;
    private const int MostChunks = 64;

    private static int s_count = Math.Clamp(Environment.ProcessorCount, 1, CorePool.MostThreads);

    [ThreadStatic]
    private static int t_uses;

    /// <summary>How many threads take part, the calling one included: 1 to 64, as many as there are processors at first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1 or above 64.</exception>
    public static int Count
    {
        [MemoryCost(MemoryCost.Value)]
        get => s_count;
        [MemoryCost(MemoryCost.Value)]
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, CorePool.MostThreads);
            s_count = value;
        }
    }

    /// <summary>Lets operations that the calling thread starts use <see cref="Count"/> threads until the scope is disposed. Scopes nest.</summary>
    [MemoryCost(MemoryCost.Value)]
    public static CoresScope Use()
    {
        t_uses++;
        return new CoresScope(opened: true);
    }

    /// <summary>Whether this much work is to be shared out: first by its size, which is a constant of whole tensors.</summary>
    /// <param name="work">Elements times the nodes of the expression; of products, multiplications.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Pay(long work) => work >= LeastWork && t_uses > 0 && s_count > 1;

    /// <summary>Into how many chunks it is cut: by its size alone.</summary>
    internal static int Chunks(long work) => (int)Math.Clamp(work / ChunkWork, 2, MostChunks);

    internal static void Leave() => t_uses--;
}

/// <summary>Where operations may use several cores: from <see cref="Cores.Use"/> to <see cref="Dispose"/>.</summary>
[MemoryCost(MemoryCost.Value)]
public ref struct CoresScope
{
    private bool _open;

    internal CoresScope(bool opened) => _open = opened;

    /// <summary>Ends the scope. A second call does nothing.</summary>
    [MemoryCost(MemoryCost.Value)]
    public void Dispose()
    {
        if (_open)
        {
            _open = false;
            Cores.Leave();
        }
    }
}
