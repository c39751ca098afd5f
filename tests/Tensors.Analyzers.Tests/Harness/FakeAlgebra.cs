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
            public static class FakeNd {
              extension(Nd) {
               [ShapeRule(ShapeRule.Open)] public static Expr<T, Const<T>> Index<T>(int axis) where T : unmanaged => default;
               [ShapeRule(ShapeRule.Scalar)] public static T Sum<T, N>(Expr<T, N> x) where T : unmanaged where N : INode, allows ref struct => default;
               [ShapeRule(ShapeRule.Reduce)] public static Expr<T, Const<T>> Sum<T, N>(Expr<T, N> x, int axis) where T : unmanaged where N : INode, allows ref struct => default;
               [ShapeRule(ShapeRule.MatMul)] public static Expr<T, Const<T>> MatMul<T, N, M>(Expr<T, N> x, Expr<T, M> y) where T : unmanaged where N : INode, allows ref struct where M : INode, allows ref struct => default;
               [ShapeRule(ShapeRule.AlongAxis)] public static Expr<T, Const<T>> Shift<T, N>(Expr<T, N> x, int axis, int k) where T : unmanaged where N : INode, allows ref struct => default;
              }
              extension<T, N1>(Expr<T, N1> x) where T : unmanaged where N1 : INode, allows ref struct {
                [ShapeRule(ShapeRule.Transpose)] public Expr<T, Const<T>> Transpose() => default;
                [ShapeRule(ShapeRule.Rename)] public Expr<T, N1> As<A, B>() => default;
              }
              extension<N1>(Expr<float, N1> x) where N1 : INode, allows ref struct { [ShapeRule(ShapeRule.Same)] public Expr<U, Const<U>> Cast<U>() where U : unmanaged => default; }
              extension<N1>(Expr<double, N1> x) where N1 : INode, allows ref struct { [ShapeRule(ShapeRule.Same)] public Expr<U, Const<U>> Cast<U>() where U : unmanaged => default; }
              extension<N1>(Expr<int, N1> x) where N1 : INode, allows ref struct { [ShapeRule(ShapeRule.Same)] public Expr<U, Const<U>> Cast<U>() where U : unmanaged => default; }
            }
            """);
        foreach (string t in new[] { "float", "double", "int" })
        {
            b.Append($$"""
                public static class FakeNd_{{t}} {
                  extension(Nd) { 
                    [ShapeRule(ShapeRule.Scalar)] public static {{t}} Sum<G>(in G a) where G : struct, ITensor<{{t}}> => default;
                    [ShapeRule(ShapeRule.Reduce)] public static Expr<{{t}}, Const<{{t}}>> Sum<G>(in G a, int axis) where G : struct, ITensor<{{t}}> => default;
                    [ShapeRule(ShapeRule.MatMul)] public static Expr<{{t}}, Const<{{t}}>> MatMul<G, H>(in G a, in H b) where G : struct, ITensor<{{t}}> where H : struct, ITensor<{{t}}> => default;
                    [ShapeRule(ShapeRule.Dot)] public static {{t}} Dot<G, H>(in G a, in H b) where G : struct, ITensor<{{t}}> where H : struct, ITensor<{{t}}> => default;
                    [ShapeRule(ShapeRule.AlongAxis)] public static Expr<{{t}}, Const<{{t}}>> Shift<G>(in G a, int axis, int k) where G : struct, ITensor<{{t}}> => default;
                  }
                }

                """);
        }

        return b.ToString();
    }

    /// <summary>What the generator will add to the declarations in <paramref name="source"/>.</summary>
    public static string Partials(string source)
    {
        var b = new StringBuilder("using System; using System.Diagnostics.CodeAnalysis; using System.Runtime.CompilerServices; using Tensors;\n");
        foreach (Match m in Regex.Matches(source, @"\[NdShape\(([^\]]*?), typeof\((\w+)\)[^\]]*\)\]\s*public partial struct (\w+);"))
        {
            int rank = m.Groups[1].Value.Split(',').Length;
            string t = m.Groups[2].Value, name = m.Groups[3].Value, view = $"Expr<{t}, View<{t}, Layout{rank}<UnitNone>>>", first = $"in Unsafe.As<{name}, {t}>(ref Unsafe.AsRef(in this))";
            b.Append($"partial struct {name} {{ [UnscopedRef] public readonly Expr<{t}, Leaf<{name}, {t}>> E => new(new Leaf<{name}, {t}>({first})); [UnscopedRef] public {view} this[Slice s0] {{ readonly get => Views.Strided<{name}, {t}>({first}, s0{(rank == 2 ? ", Slice.All" : "")}); set {{ }} }} ");
            if (rank == 2)
            {
                b.Append($"[UnscopedRef] public {view} this[Slice s0, Slice s1] {{ readonly get => Views.Strided<{name}, {t}>({first}, s0, s1); set {{ }} }}  [UnscopedRef] public Expr<{t}, View<{t}, Layout{rank}<UnitLast>>> this[Slice s0, Range s1] {{ readonly get => Views.Of<{name}, {t}>({first}, s0, s1); set {{ }} }} ");
            }

            b.Append("}\n");
        }

        return b.ToString();
    }
}
