using System.Globalization;
using System.Text;

namespace Tensors.Catalogue.Tests;

/// <summary>What the programs of the walk work on: tensor types of random shapes and orders in every dtype, and one of each in native memory.</summary>
internal sealed class Given
{
    public static readonly string[] Numbers = ["float", "double", "Half", "int", "long", "short", "sbyte", "byte", "ushort", "uint", "ulong", "Complex"];

    private readonly List<DeclaredTensor> _tensors = [];
    private readonly Dictionary<string, DeclaredTensor> _named = new(StringComparer.Ordinal);

    public Given(int seed)
    {
        var random = new Random(seed);
        int Size(int from, int to) => random.Next(from, to);
        bool Flip() => random.Next(2) == 0;
        int rows = Size(9, 20), cols = Size(65, 80), planes = Size(2, 5), blocks = Size(6, 8);
        Dims = [[cols], [rows, cols], [planes, rows, cols], [blocks, planes, rows, cols]];
        foreach (string element in Numbers.Append("bool"))
        {
            foreach (int[] dims in Dims)
                Add(element, dims, dims.Length > 1 && Flip());
            Add(element, Dims[1], !Find(element, Dims[1]).Columns);
            Add(element, [rows], false);
            Add(element, [cols, rows], Flip());
            Add(element, [rows, rows], Flip());

            // What holds one element, and what a cross product takes.
            Add(element, [1], false);
            Add(element, [3], false);
        }

        // Many axes, in both orders, for a few dtypes: their elements are counted in few hundreds.
        Wide = [Numbers[random.Next(2)], Numbers[random.Next(2, 6)], "bool"];
        int[] many = [.. Enumerable.Range(0, 8).Select(i => i < 2 ? 3 : Size(2, 4))];
        Many = [.. Enumerable.Range(1, 8).Select(rank => rank <= 4 ? Dims[rank - 1] : many[..rank])];
        foreach (string element in Wide)
        {
            for (int rank = 3; rank <= 8; rank++)
            {
                Add(element, Many[rank - 1], false);
                Add(element, Many[rank - 1], true);
            }
        }

        // Tensors that fit into registers: Silk.NET's vectors and matrices, by value.
        foreach (string element in new[] { "float", "double", "int" })
        {
            for (int i = 2; i <= 4; i++)
            {
                Add(element, [i], false);
                for (int j = 2; j <= 4; j++)
                    Add(element, [i, j], false);
            }
        }

        // What bounded results go into: rows of two indices, and one bin less than there are edges.
        Add("long", [rows * cols, 2], false);
        Add("long", [cols - 1], false);
        Add("float", [2, 2, 2], false);
        Add("float", [], false);
    }

    /// <summary>The sizes of one to four axes that broadcast with each other, in every dtype.</summary>
    public int[][] Dims { get; }

    /// <summary>The sizes of one to eight axes, in the dtypes <see cref="Wide"/> and both orders.</summary>
    public int[][] Many { get; }

    public string[] Wide { get; }

    public IReadOnlyList<DeclaredTensor> Tensors => _tensors;

    public DeclaredTensor? Named(string name) => _named.GetValueOrDefault(name);

    public DeclaredTensor Find(string element, IReadOnlyList<int> dims) => _tensors.Find(t => t.Element == element && t.HasDims(dims))
        ?? throw new NoSynthesizerException($"no tensor of {element} with {string.Join(" x ", dims)}");

    public DeclaredTensor[] All(string element, IReadOnlyList<int> dims) => [.. _tensors.Where(t => t.Element == element && t.HasDims(dims))];

    /// <summary>A number that survives every operation: 3, or true.</summary>
    public static string Literal(string element) => element switch
    {
        "float" => "3f",
        "double" => "3.0",
        "bool" => "true",
        "Complex" => "new Complex(3.0, 1.0)",
        "int" or "nint" or "nuint" => "3",
        "uint" => "3u",
        "long" => "3L",
        "ulong" => "3UL",
        _ => $"({element})3",
    };

    public string Source()
    {
        var source = new StringBuilder("""
            global using System;
            global using System.IO;
            global using System.Numerics;
            global using System.Runtime.CompilerServices;
            global using System.Runtime.InteropServices;
            global using System.Runtime.Intrinsics;
            global using Tensors;
            global using Tensors.Silk;

            """);
        for (int axis = 0; axis < 8; axis++)
            source.AppendLine(CultureInfo.InvariantCulture, $"[NdDim(100)] public readonly partial struct Axis{axis};");
        foreach (DeclaredTensor tensor in _tensors)
            source.Append(tensor.Source).Append(tensor.Name).AppendLine(";");

        source.AppendLine("public struct World\n{");
        foreach (DeclaredTensor tensor in _tensors)
            source.AppendLine(CultureInfo.InvariantCulture, $"    public {tensor.Name} {tensor.Name}_a, {tensor.Name}_b, {tensor.Name}_c, {tensor.Name}_t, {tensor.Name}_d, {tensor.Name}_m, {tensor.Name}_e;");
        source.AppendLine("}").Append("""
            public struct Same<T> : IUnaryKernel<T>, IBinaryKernel<T> where T : unmanaged
            {
                public static V Invoke<V>(V x) where V : struct, ILane<V, T> => x;
                public static V Invoke<V>(V x, V y) where V : struct, ILane<V, T> => x;
            }
            public static class Given
            {
                public static readonly Owned<World> Holder = Fill();
                public static readonly NpyHeader Header = new("<f4", DType.Float32, 4, false, false, [3, 4], 128);
                public static readonly System.Collections.Immutable.ImmutableArray<long> Sizes = [3, 4];
                public static readonly string Folder = Directory.CreateTempSubdirectory("catalogue-").FullName;
                public static readonly Silk.NET.Core.Native.GlobalMemory Silk = global::Silk.NET.Core.Native.GlobalMemory.Allocate(1 << 20);

                public static void Archive<G>(string path, in G x) where G : struct, ITensor
                {
                    using var archive = new NpzWriter(path);
                    archive.Add("name", in x);
                    archive.Save();
                }

                // One, but the compiler does not know.
                public static int Some => Environment.TickCount64 >= 0 ? 1 : 2;

                // For programs that are metered in part.
                [ThreadStatic] private static MemoryMeasure t_measure;
                [ThreadStatic] private static MemoryUse t_use;
                public static MemoryUse Use => t_use;
                public static void Begin() => t_measure = TensorMemory.Measure();
                public static void End() => t_use = t_measure.Stop();

                private static Owned<World> Fill()
                {
                    var holder = new Owned<World>();
                    ref var w = ref holder.Value;

            """);
        foreach (DeclaredTensor tensor in _tensors)
        {
            foreach (char operand in "abctdm")
                source.AppendLine(CultureInfo.InvariantCulture, $"        All<{tensor.Name}, {tensor.Element}>(ref w.{tensor.Name}_{operand}, {Literal(tensor.Element)});");

            // Square matrices have an inverse: an element apart in each row.
            foreach (char operand in tensor.Dims.Length == 2 && tensor.Dims[0] == tensor.Dims[1] && tensor.Element != "bool" ? "abctdm" : "")
                source.AppendLine(CultureInfo.InvariantCulture, $"        Diagonal<{tensor.Name}, {tensor.Element}>(ref w.{tensor.Name}_{operand}, {tensor.Dims[0]}, {Literal(tensor.Element)});");
        }

        return source.Append("""
                    return holder;
                }

                private static void Diagonal<G, T>(ref G g, int rows, T value) where G : struct, ITensor<T> where T : unmanaged, INumberBase<T>
                {
                    for (int i = 0; i < rows; i++) Unsafe.Add(ref Unsafe.As<G, T>(ref g), i * (rows + 1)) = value + value;
                }

                private static void All<G, T>(ref G g, T value) where G : struct, ITensor<T> where T : unmanaged =>
                    MemoryMarshal.CreateSpan(ref Unsafe.As<G, T>(ref g), Unsafe.SizeOf<G>() / Unsafe.SizeOf<T>()).Fill(value);
            }

            """).ToString();
    }

    private void Add(string element, int[] dims, bool columns)
    {
        var tensor = new DeclaredTensor(element, dims, columns);
        if (_named.TryAdd(tensor.Name, tensor))
            _tensors.Add(tensor);
    }
}
