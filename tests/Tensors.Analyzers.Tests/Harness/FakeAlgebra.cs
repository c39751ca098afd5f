using System.Text;
using System.Text.RegularExpressions;

namespace Tensors.Analyzers.Tests;

/// <summary>Temporary: the surface of the algebra until the real one is there.</summary>
internal static class FakeAlgebra
{
    public static string Source()
    {
        var b = new StringBuilder("""
            using System;
            namespace Tensors;
            public interface INode { } public interface INode<T> : INode { }
            public ref struct Expr<T, N> where T : unmanaged where N : INode, allows ref struct { public N Node; public Expr(N n) { Node = n; } public static implicit operator Expr<T, N>(T v) => default; }
            public ref struct Leaf<G, T> : INode<T> { } public ref struct View<T, L> : INode<T> { } public struct Lay { }
            public ref struct Bin<L, R> : INode where L : allows ref struct where R : allows ref struct { }
            public ref struct Un<L> : INode where L : allows ref struct { }
            public ref struct Target<T, L> { 
              [ShapeRule(ShapeRule.Slice)] public ref T this[int i] => throw null!; [ShapeRule(ShapeRule.Slice)] public ref T this[int i, int j] => throw null!; 
              [ShapeRule(ShapeRule.Slice)] public Target<T, L> this[Slice i] => default; [ShapeRule(ShapeRule.Slice)] public Target<T, L> this[Slice i, Slice j] => default; }
            public readonly struct Slice { public static Slice All => default; public static implicit operator Slice(Range r) => default; public static implicit operator Slice(Index r) => default; public static implicit operator Slice(int r) => default; public static Slice By(Range range, int step) => default; }
            public static class SliceExtensions { public static Slice By(this Range range, int step) => default; }
            public static class Nd { [ShapeRule(ShapeRule.Open)] public static Expr<T, Un<T>> Index<T>(int axis) where T : unmanaged => default;
               [ShapeRule(ShapeRule.Scalar)] public static T Sum<T, N>(Expr<T, N> x) where T : unmanaged where N : INode, allows ref struct => default;
               [ShapeRule(ShapeRule.Reduce)] public static Expr<T, Un<N>> Sum<T, N>(Expr<T, N> x, int axis) where T : unmanaged where N : INode, allows ref struct => default;
               [ShapeRule(ShapeRule.MatMul)] public static Expr<T, Bin<N, M>> MatMul<T, N, M>(Expr<T, N> x, Expr<T, M> y) where T : unmanaged where N : INode, allows ref struct where M : INode, allows ref struct => default;
               [ShapeRule(ShapeRule.Broadcast)] public static Expr<T, Bin<N, Bin<M, K>>> Where<T, N, M, K>(Expr<bool, K> m, Expr<T, N> x, Expr<T, M> y) where T : unmanaged where N : INode, allows ref struct where M : INode, allows ref struct where K : INode, allows ref struct => default;
               [ShapeRule(ShapeRule.AlongAxis)] public static Expr<T, Un<N>> Shift<T, N>(Expr<T, N> x, int axis, int k) where T : unmanaged where N : INode, allows ref struct => default;
            }
            public static class Alg { 
              extension<T, N1, N2>(Expr<T, N1>) where T : unmanaged where N1 : INode, allows ref struct where N2 : INode, allows ref struct {
                [ShapeRule(ShapeRule.Broadcast)] public static Expr<T, Bin<N1, N2>> operator +(Expr<T, N1> a, Expr<T, N2> b) => default;
                [ShapeRule(ShapeRule.Broadcast)] public static Expr<T, Bin<N1, N2>> operator *(Expr<T, N1> a, Expr<T, N2> b) => default;
                [ShapeRule(ShapeRule.Broadcast)] public static Expr<bool, Bin<N1, N2>> operator >(Expr<T, N1> a, Expr<T, N2> b) => default;
                [ShapeRule(ShapeRule.Broadcast)] public static Expr<bool, Bin<N1, N2>> operator <(Expr<T, N1> a, Expr<T, N2> b) => default;
              }
              extension<T, N1>(Expr<T, N1>) where T : unmanaged where N1 : INode, allows ref struct {
                [ShapeRule(ShapeRule.Broadcast)] public static Expr<T, Un<N1>> operator +(Expr<T, N1> a, T b) => default;
                [ShapeRule(ShapeRule.Broadcast)] public static Expr<T, Un<N1>> operator *(Expr<T, N1> a, T b) => default;
                [ShapeRule(ShapeRule.Broadcast)] public static Expr<T, Un<N1>> operator *(T b, Expr<T, N1> a) => default;
                [ShapeRule(ShapeRule.Same)] public static Expr<T, Un<N1>> operator -(Expr<T, N1> a) => default;
              }
              extension<T, N1>(Expr<T, N1> x) where T : unmanaged where N1 : INode, allows ref struct {
                [ShapeRule(ShapeRule.Transpose)] public Expr<T, Un<N1>> Transpose() => default;
              }
              extension<N1>(Expr<float, N1> x) where N1 : INode, allows ref struct { [ShapeRule(ShapeRule.Same)] public Expr<U, Un<N1>> Cast<U>() where U : unmanaged => default; }
              extension<N1>(Expr<double, N1> x) where N1 : INode, allows ref struct { [ShapeRule(ShapeRule.Same)] public Expr<U, Un<N1>> Cast<U>() where U : unmanaged => default; }
              extension<T, L, N>(Target<T, L> t) where T : unmanaged where N : INode, allows ref struct { [ShapeRule(ShapeRule.AssignTo)] public void Assign(Expr<T, N> e) { } }
            }
            """);
        foreach (string t in new[] { "float", "double", "int" })
        {
            b.Append($$"""
                public static class Lift_{{t}} {
                  extension<G1, G2>(G1) where G1 : struct, ITensor<{{t}}> where G2 : struct, ITensor<{{t}}> {
                    [ShapeRule(ShapeRule.Broadcast)] public static Expr<{{t}}, Bin<Leaf<G1, {{t}}>, Leaf<G2, {{t}}>>> operator +(in G1 a, in G2 b) => default;
                    [ShapeRule(ShapeRule.Broadcast)] public static Expr<{{t}}, Bin<Leaf<G1, {{t}}>, Leaf<G2, {{t}}>>> operator *(in G1 a, in G2 b) => default;
                  }
                  extension<N, G>(Expr<{{t}}, N>) where N : INode, allows ref struct where G : struct, ITensor<{{t}}> {
                    [ShapeRule(ShapeRule.Broadcast)] public static Expr<{{t}}, Bin<N, Leaf<G, {{t}}>>> operator +(Expr<{{t}}, N> a, in G b) => default;
                    [ShapeRule(ShapeRule.Broadcast)] public static Expr<{{t}}, Bin<N, Leaf<G, {{t}}>>> operator +(in G b, Expr<{{t}}, N> a) => default;
                  }
                  extension<G>(G) where G : struct, ITensor<{{t}}> {
                    [ShapeRule(ShapeRule.Broadcast)] public static Expr<{{t}}, Un<Leaf<G, {{t}}>>> operator *(in G a, {{t}} b) => default;
                    [ShapeRule(ShapeRule.Broadcast)] public static Expr<{{t}}, Un<Leaf<G, {{t}}>>> operator >(in G a, {{t}} b) => default;
                    [ShapeRule(ShapeRule.Broadcast)] public static Expr<{{t}}, Un<Leaf<G, {{t}}>>> operator <(in G a, {{t}} b) => default;
                  }
                  extension<G>(ref G g) where G : struct, ITensor<{{t}}> {
                    [ShapeRule(ShapeRule.Same)] public Target<{{t}}, Lay> At => default;
                    public void Fill({{t}} v) { }
                    [ShapeRule(ShapeRule.AssignTo)] public void Assign<N>(Expr<{{t}}, N> e) where N : INode, allows ref struct { }
                    [ShapeRule(ShapeRule.AssignTo)] public void CopyFrom<G2>(in G2 e) where G2 : struct, ITensor<{{t}}> { }
                    public void operator +=({{t}} v) { }
                  }
                  extension<G, N>(ref G g) where G : struct, ITensor<{{t}}> where N : INode, allows ref struct { [ShapeRule(ShapeRule.AssignTo)] public void operator +=(Expr<{{t}}, N> e) { } }
                  extension(Nd) { 
                    [ShapeRule(ShapeRule.Reduce)] public static Expr<{{t}}, Un<Leaf<G, {{t}}>>> Sum<G>(in G a, int axis) where G : struct, ITensor<{{t}}> => default;
                    [ShapeRule(ShapeRule.Same)] public static Expr<{{t}}, Un<Leaf<G, {{t}}>>> Sqrt<G>(in G a) where G : struct, ITensor<{{t}}> => default;
                    [ShapeRule(ShapeRule.MatMul)] public static Expr<{{t}}, Bin<Leaf<G, {{t}}>, Leaf<H, {{t}}>>> MatMul<G, H>(in G a, in H b) where G : struct, ITensor<{{t}}> where H : struct, ITensor<{{t}}> => default;
                    [ShapeRule(ShapeRule.Dot)] public static {{t}} Dot<G, H>(in G a, in H b) where G : struct, ITensor<{{t}}> where H : struct, ITensor<{{t}}> => default;
                    [ShapeRule(ShapeRule.AlongAxis)] public static Expr<{{t}}, Un<Leaf<G, {{t}}>>> Shift<G>(in G a, int axis, int k) where G : struct, ITensor<{{t}}> => default;
                  }
                }

                """);
        }

        return b.ToString();
    }

    /// <summary>What the generator will add to the declarations in <paramref name="source"/>.</summary>
    public static string Partials(string source)
    {
        var b = new StringBuilder("using System; using System.Diagnostics.CodeAnalysis; using Tensors;\n");
        foreach (Match m in Regex.Matches(source, @"\[NdShape\(([^\]]*), typeof\((\w+)\)[^\]]*\)\]\s*public partial struct (\w+);"))
        {
            int rank = m.Groups[1].Value.Split(',').Length;
            string t = m.Groups[2].Value, name = m.Groups[3].Value, view = $"Expr<{t}, View<{t}, Lay>>";
            b.Append($"partial struct {name} {{ [UnscopedRef] public readonly Expr<{t}, Leaf<{name}, {t}>> E => default; [UnscopedRef] public {view} this[Slice s0] {{ readonly get => default; set {{ }} }} ");
            if (rank >= 2)
            {
                b.Append($"[UnscopedRef] public {view} this[Slice s0, Slice s1] {{ readonly get => default; set {{ }} }}  [UnscopedRef] public {view} this[Slice s0, Range s1] {{ readonly get => default; set {{ }} }} ");
            }

            b.Append("}\n");
        }

        return b.ToString();
    }
}
