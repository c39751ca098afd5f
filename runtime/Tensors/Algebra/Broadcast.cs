using System.Runtime.CompilerServices;
using System.Text;

namespace Tensors;

/// <summary>NumPy's broadcasting rule: sizes meet when they are equal or one of them is 1, aligned at the last axis.</summary>
internal static class Broadcast
{
    /// <summary>The size that two sizes give together along one axis.</summary>
    /// <exception cref="ShapeMismatchException">They do not meet.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Join<X, Y>(scoped ref X x, scoped ref Y y, int a, int b, int k)
        where X : INode, allows ref struct
        where Y : INode, allows ref struct
    {
        if (a == b || b == 1)
        {
            return a;
        }

        return a == 1 ? b : Mismatch(ref x, ref y, a, b, k);
    }

    /// <summary>Checks that an expression fits a destination: every axis has the destination's size or broadcasts to it.</summary>
    /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Fit<D, N>(scoped ref D destination, scoped ref N node)
        where D : IRegion, allows ref struct
        where N : INode, allows ref struct
    {
        FitAxis(ref destination, ref node, 0);
        FitAxis(ref destination, ref node, 1);
        if (destination.Rank > 2 || node.Rank > 2)
        {
            for (int k = 2; k < 8; k++)
            {
                FitAxis(ref destination, ref node, k);
            }
        }
    }

    /// <summary>The sizes of a node as NumPy writes them: (1000, 1000).</summary>
    public static string Text<N>(scoped ref N node)
        where N : ISized, allows ref struct
    {
        StringBuilder text = new("(");
        for (int k = node.Rank - 1; k >= 0; k--)
        {
            text.Append(node.Dim(k)).Append(k > 0 ? ", " : node.Rank == 1 ? "," : string.Empty);
        }

        return text.Append(')').ToString();
    }

    /// <summary>The sizes of a region as NumPy writes them.</summary>
    public static string RegionText<D>(scoped ref D region)
        where D : IRegion, allows ref struct
    {
        StringBuilder text = new("(");
        for (int k = region.Rank - 1; k >= 0; k--)
        {
            text.Append(region.Dim(k)).Append(k > 0 ? ", " : region.Rank == 1 ? "," : string.Empty);
        }

        return text.Append(')').ToString();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FitAxis<D, N>(scoped ref D destination, scoped ref N node, int k)
        where D : IRegion, allows ref struct
        where N : INode, allows ref struct
    {
        int from = node.Dim(k);
        int to = destination.Dim(k);
        if (from != to && from != 1)
        {
            Unfit(ref destination, ref node, from, to, k);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Unfit<D, N>(scoped ref D destination, scoped ref N node, int from, int to, int k)
        where D : IRegion, allows ref struct
        where N : INode, allows ref struct
        => AlgebraErrors.Assign(Text(ref node), RegionText(ref destination), node.Rank, destination.Rank, k, from, to);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Mismatch<X, Y>(scoped ref X x, scoped ref Y y, int a, int b, int k)
        where X : INode, allows ref struct
        where Y : INode, allows ref struct
        => AlgebraErrors.Broadcast(Text(ref x), Text(ref y), x.Rank, y.Rank, k, a, b);
}
