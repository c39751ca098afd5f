using System.Text;

namespace Tensors.Lift;

/// <summary>Sizes and strides as values, one struct a rank: fields and no arrays, so that the JIT holds them in registers.</summary>
internal static class LayoutForms
{
    /// <summary>Layouts whose rank is found out while they are built, axis by axis: indices drop axes.</summary>
    public static string Layouts()
    {
        StringBuilder text = new();
        for (int rank = 1; rank <= Ranks.Most; rank++)
        {
            text.Append($$"""
                /// <summary>The layout of a view of a tensor of rank {{rank}}; its own rank may be smaller.</summary>
                [MemoryCost(MemoryCost.Value)]
                public struct Layout{{rank}}<U> : IGrowingLayout
                    where U : struct, IUnitAxis
                {
                    private int _rank;
                    private int {{Ranks.Each(rank, "_d{0}")}};
                    private nint {{Ranks.Each(rank, "_s{0}")}};

                {{Members("Layout", rank, "_rank", $"k >= _rank ? 1 : {Choice(0, rank, "_d{0}", "1")}", Choice(0, rank, "_s{0}", "0"))}}
                    /// <inheritdoc/>
                    public static int Capacity => {{rank}};

                    /// <inheritdoc/>
                    [MethodImpl(AggressiveInlining)]
                    public void Push(int dim, nint stride)
                    {
                        nint effective = dim == 1 ? 0 : stride;
                        switch (_rank)
                        {
                            {{Ranks.Each(rank, "case {0}: _d{0} = dim; _s{0} = effective; break;", "\n            ")}}
                        }

                        _rank++;
                    }
                }


                """);
        }

        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>Layouts of views whose slices are all ranges.</summary>
    public static string Windows()
    {
        StringBuilder text = new();
        for (int rank = 1; rank <= Ranks.Most; rank++)
        {
            string last = $"k == 0 ? Contiguous(_d0) : {Choice(1, rank, "_s{0}", "0", minus: 1)}";
            string first = $"k == {rank - 1} ? Contiguous(_d{rank - 1}) : {Choice(0, rank - 1, "_s{0}", "0")}";
            text.Append($$"""
                /// <summary>The layout of a window into a tensor of rank {{rank}}: ranges along every axis keep its rank and its contiguous axis.</summary>
                [MemoryCost(MemoryCost.Value)]
                public readonly struct Window{{rank}}<U> : ILayout
                    where U : struct, IUnitAxis
                {
                    private readonly int {{Ranks.Each(rank, "_d{0}")}};
                {{(rank == 1 ? "" : $"    private readonly nint {Ranks.Each(rank - 1, "_s{0}")};\n")}}
                    /// <summary>Sizes and distances, the last axis first; that of the contiguous axis is 1.</summary>
                    [MethodImpl(AggressiveInlining)]
                    public Window{{rank}}({{Ranks.Each(rank, "int d{0}")}}{{(rank == 1 ? "" : ", " + Ranks.Each(rank, "nint s{0}"))}})
                    {
                        {{Ranks.Each(rank, "_d{0} = d{0};", "\n        ")}}
                {{(rank == 1 ? "" : Strides(rank))}}    }

                {{Members("Window", rank, $"{rank}", Choice(0, rank, "_d{0}", "1"), rank == 1 ? "k == 0 ? Contiguous(_d0) : 0" : $"U.Axis == UnitAxis.Last ? {last} : {first}")}}
                    // An axis of one element broadcasts.
                    [MethodImpl(AggressiveInlining)]
                    private static nint Contiguous(int dim) => dim == 1 ? 0 : 1;
                }


                """);
        }

        return text.ToString().TrimEnd() + "\n";
    }

    /// <summary>Layouts of the writable parts whose slices are all ranges.</summary>
    public static string Ranges()
    {
        StringBuilder text = new();
        for (int rank = 1; rank <= Ranks.Most; rank++)
        {
            text.Append($$"""
                /// <summary>The layout of the part of a <typeparamref name="G"/> that ranges select along its first {{(rank == 1 ? "axis" : $"{rank} axes")}}: the sizes there are values,
                /// all else is known from the type.</summary>
                [MemoryCost(MemoryCost.Value)]
                public readonly struct Ranges{{rank}}<G> : ILayout
                    where G : IShape
                {
                    private readonly int {{Ranks.Each(rank, "_n{0}")}};

                    /// <summary>The sizes along the first axes, the first axis first.</summary>
                    [MethodImpl(AggressiveInlining)]
                    public Ranges{{rank}}({{Ranks.Each(rank, "int n{0}")}})
                    {
                        {{Ranks.Each(rank, "_n{0} = n{0};", "\n        ")}}
                    }

                    /// <inheritdoc/>
                    public static UnitAxis Unit
                    {
                        [MethodImpl(AggressiveInlining)]
                        get => UnitOf<G>.Axis;
                    }

                    /// <inheritdoc/>
                    public static bool MayRunBackwards
                    {
                        [MethodImpl(AggressiveInlining)]
                        get => false;
                    }

                    /// <inheritdoc/>
                    public int Rank
                    {
                        [MethodImpl(AggressiveInlining)]
                        get => G.Rank;
                    }

                    /// <inheritdoc/>
                    [MethodImpl(AggressiveInlining)]
                    public int Dim(int k) => {{Ranks.Each(rank, "k == G.Rank - 1 - {0} ? _n{0}", "\n        : ")}}
                        : ShapeFacts<G>.DimFromLast(k);

                    /// <inheritdoc/>
                    [MethodImpl(AggressiveInlining)]
                    public nint Stride(int k) => Dim(k) == 1 ? 0 : ShapeFacts<G>.StrideFromLast(k);
                }


                """);
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private static string Strides(int rank) => $$"""
                if (U.Axis == UnitAxis.Last)
                {
                    {{Ranks.Each(1, rank, "_s_{0} = d{0} == 1 ? 0 : s{0};", "\n            ").ShiftFields(rank)}}
                }
                else
                {
                    {{Ranks.Each(rank - 1, "_s{0} = d{0} == 1 ? 0 : s{0};", "\n            ")}}
                }

        """;

    // The field of axis n is n - 1 where the last axis has none.
    private static string ShiftFields(this string text, int rank)
        => Enumerable.Range(1, rank - 1).Aggregate(text, (t, axis) => t.Replace($"_s_{axis} ", $"_s{axis - 1} ", StringComparison.Ordinal));

    private static string Choice(int from, int to, string field, string otherwise, int minus = 0)
        => string.Concat(Enumerable.Range(from, to - from).Select(k => $"k == {k} ? {string.Format(System.Globalization.CultureInfo.InvariantCulture, field, k - minus)} : ")) + otherwise;

    private static string Members(string kind, int rank, string rankValue, string dim, string stride)
    {
        string only = kind == "Layout" ? "readonly " : "";
        return $$"""
                /// <inheritdoc/>
                public static UnitAxis Unit
                {
                    [MethodImpl(AggressiveInlining)]
                    get => U.Axis;
                }

                /// <inheritdoc/>
                public static bool MayRunBackwards
                {
                    [MethodImpl(AggressiveInlining)]
                    get => {{(kind == "Layout" ? "true" : "false")}};
                }

                /// <inheritdoc/>
                public {{only}}int Rank
                {
                    [MethodImpl(AggressiveInlining)]
                    get => {{rankValue}};
                }

                /// <inheritdoc/>
                [MethodImpl(AggressiveInlining)]
                public {{only}}int Dim(int k) => {{dim}};

                /// <inheritdoc/>
                [MethodImpl(AggressiveInlining)]
                public {{only}}nint Stride(int k) => {{stride}};

            """;
    }
}
