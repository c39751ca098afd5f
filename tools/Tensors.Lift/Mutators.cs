using System.Text;

namespace Tensors.Lift;

/// <summary>What writes a declared tensor: extensions with a <c>ref</c> receiver, so that through <c>in</c>, a readonly field, a property or a
/// temporary they do not compile and no write is lost.</summary>
internal static class Mutators
{
    public static string Render(ElementType type)
    {
        StringBuilder text = new();
        string t = type.Keyword;
        string of = $"TensorsOf<{t}>";
        text.Append($$"""
            /// <summary>Writing declared tensors of {{type.Display}}: assignment, filling, in-place operators, writable slices. 0 bytes.</summary>
            {{type.Modifiers}} static class {{type.Name}}Mutators
            {
                extension<G>(ref G g)
                    where G : struct, ITensor<{{t}}>
                {
                    /// <summary>The writable target: <c>At[i, j]</c> is a <c>ref</c>, <c>At[1..^1, ..]</c> takes <c>Assign</c>, <c>Add</c> and the like.</summary>
                    [ShapeRule(ShapeRule.Same)]
                    public Target<G, {{t}}> At
                    {
                        [MemoryCost(MemoryCost.View), MethodImpl(MethodImplOptions.AggressiveInlining)]
                        get => {{of}}.At(ref g);
                    }

                    /// <summary>The elements in memory order, for writing. View, 0 bytes.</summary>
                    /// <exception cref="InvalidOperationException">More elements than a span can hold (2^31 - 1).</exception>
                    [MemoryCost(MemoryCost.View)]
                    public Span<{{t}}> AsSpan() => {{of}}.AsSpan(ref g);

                    /// <summary>Evaluates an expression into the tensor in one pass. 0 bytes; Temp of the tensor's size where the expression reads,
                    /// displaced, what is overwritten.</summary>
                    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
                    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(this)")]
                    public void Assign<N>(Expr<{{t}}, N> value)
                        where N : INode<{{t}}>, allows ref struct
                        => {{of}}.Assign(ref g, value);

                    /// <summary>Copies a tensor, broadcasting it. 0 bytes.</summary>
                    /// <exception cref="ShapeMismatchException">It does not fit; nothing has been written.</exception>
                    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(this)")]
                    public void Assign<G2>(in G2 value)
                        where G2 : struct, ITensor<{{t}}>
                        => {{of}}.Assign(ref g, in value);

                    /// <summary>Evaluates an expression without looking for overlap, on one thread: the caller knows that the order of the elements does not matter. 0 bytes.</summary>
                    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
                    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into)]
                    public void AssignUnordered<N>(Expr<{{t}}, N> value)
                        where N : INode<{{t}}>, allows ref struct
                        => {{of}}.AssignUnordered(ref g, value);

                    /// <summary>As Assign, on <see cref="Cores.Count"/> threads where the size pays: the same bits. 0 bytes; Temp of the tensor's size where
                    /// the expression reads, displaced, what is overwritten.</summary>
                    /// <exception cref="ShapeMismatchException">The expression does not fit; nothing has been written.</exception>
                    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Into, Temp = "overlap(this)")]
                    public void AssignParallel<N>(Expr<{{t}}, N> value)
                        where N : INode<{{t}}>, allows ref struct
                        => {{of}}.AssignParallel(ref g, value);

                    /// <summary>Sets every element. 0 bytes.</summary>
                    [MemoryCost(MemoryCost.InPlace)]
                    public void Assign({{t}} value) => {{of}}.Fill(ref g, value);

                    /// <summary>Sets every element. 0 bytes.</summary>
                    [MemoryCost(MemoryCost.InPlace)]
                    public void Fill({{t}} value) => {{of}}.Fill(ref g, value);


            """);
        if (type.Fulfils is not null)
        {
            // The runtime's own dtypes have theirs in TensorCopy.
            text.Append($$"""
                        /// <summary>Copies elements, in memory order, from a span of exactly the tensor's length. Into, 0 bytes.</summary>
                        /// <exception cref="ArgumentException">The span is shorter or longer than the tensor; nothing was written.</exception>
                        [MemoryCost(MemoryCost.Into)]
                        public void CopyFrom(ReadOnlySpan<{{t}}> source) => TensorCopy.CopyFrom<G, {{t}}>(ref g, source);


                """);
        }

        if (type.Can(Traits.Arithmetic, Catalog.Number))
        {
            text.Append($$"""
                        /// <summary>start, start + step, ... in memory order of the logical indices (the last axis fastest). 0 bytes.</summary>
                        [MemoryCost(MemoryCost.InPlace)]
                        public void FillArange({{t}} start, {{t}} step) => TensorsOf.FillArange(ref g, start, step);

                        /// <summary>1 where the last two indices are equal, else 0. 0 bytes.</summary>
                        /// <exception cref="InvalidOperationException">The rank is below 2.</exception>
                        [MemoryCost(MemoryCost.InPlace)]
                        public void FillEye() => TensorsOf.FillEye<G, {{t}}>(ref g);


                """);
        }

        if (type.Can(Traits.Floating, Catalog.Floating))
        {
            text.Append($$"""
                        /// <summary>Evenly spaced values from <paramref name="start"/> to <paramref name="stop"/>, both included. 0 bytes.</summary>
                        [MemoryCost(MemoryCost.InPlace)]
                        public void FillLinspace({{t}} start, {{t}} stop) => TensorsOf.FillLinspace(ref g, start, stop);


                """);
        }

        if (type.Fulfils is null && t is not ("double" or "global::System.Numerics.Complex"))
        {
            Hints(text, t);
        }

        FillFrom(text, t);
        text.Append("    }\n\n");
        foreach (Operation op in Catalog.Operators.Where(type.Can))
        {
            Compound(text, t, op, "G, N", $"N : INode<{t}>, allows ref struct", $"Expr<{t}, N> value", "value.Node");
            Compound(text, t, op, "G, G2", $"G2 : struct, ITensor<{t}>", "in G2 value", $"{of}.Lift(in value)");
            Compound(text, t, op, "G", null, $"{t} value", $"new Const<{t}>(value)");
        }

        text.Length--;
        return text.Append("}\n").ToString();
    }

    /// <summary>What a double binds to where the elements are narrower. Here and not among <c>AssignmentHints</c>, for where a number converts to the
    /// element type, the compiler would find the exact type better.</summary>
    private static void Hints(StringBuilder text, string t)
    {
        foreach (string name in new[] { "Assign", "Fill" })
        {
            text.Append($$"""
                        /// <summary>No assignment: the number is of another element type.</summary>
                        [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never), OverloadResolutionPriority(-1), Obsolete(Hint.ElementTypes, error: true)]
                        [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.Value)]
                        public void {{name}}(double value) => throw Hint.Error();


                """);
        }
    }

    private static void FillFrom(StringBuilder text, string t)
    {
        for (int rank = 1; rank <= 4; rank++)
        {
            string ints = string.Join(", ", Enumerable.Repeat("int", rank));
            text.Append($$"""
                        /// <summary>Sets every element from its {{(rank == 1 ? "index" : $"{rank} indices")}}. 0 bytes; calls the delegate once an element.</summary>
                        /// <exception cref="InvalidOperationException">The rank is not {{rank}}.</exception>
                        [MemoryCost(MemoryCost.InPlace)]
                        public void FillFrom(Func<{{ints}}, {{t}}> value) => TensorsOf<{{t}}>.FillFrom(ref g, value);

                """);
            text.Append(rank < 4 ? "\n" : string.Empty);
        }
    }

    private static void Compound(StringBuilder text, string t, Operation op, string parameters, string? constraint, string parameter, string value)
    {
        string types = parameters switch { "G, N" => "N", "G, G2" => $"Leaf<G2, {t}>", _ => $"Const<{t}>" };
        text.Append($"    extension<{parameters}>(ref G g)\n        where G : struct, ITensor<{t}>\n");
        if (constraint is not null)
        {
            text.Append($"        where {constraint}\n");
        }

        text.Append($$"""
                {
                    /// <summary>In place: {{op.Doc}}</summary>
                    [ShapeRule(ShapeRule.AssignTo), MemoryCost(MemoryCost.InPlace, Temp = "overlap(this)")]
                    public void operator {{op.Symbol}}=({{parameter}}) => TensorsOf<{{t}}>.Update<{{op.Node}}<{{t}}>, G, {{types}}>(ref g, {{value}});
                }


            """);
    }
}
