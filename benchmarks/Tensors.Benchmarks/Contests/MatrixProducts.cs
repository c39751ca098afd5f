using System.Numerics;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Tensors.Benchmarks.Quick;

namespace Tensors.Benchmarks.Contests;

/// <summary>Products of 4 x 4 matrices by value, against System.Numerics over the same memory.</summary>
[MemoryDiagnoser]
public class MatrixProducts : IContestSource
{
    private const int Count = 256;

    private readonly Mat4[] _left = new Mat4[Count], _right = new Mat4[Count], _transposed = new Mat4[Count], _product = new Mat4[Count];
    private readonly Mat4Columns[] _columns = new Mat4Columns[Count];
    private readonly Vec4[] _vector = new Vec4[Count], _moved = new Vec4[Count];

    public MatrixProducts()
    {
        Numbers.Fill(MemoryMarshal.Cast<Mat4, float>(_left.AsSpan()), 1);
        Numbers.Fill(MemoryMarshal.Cast<Mat4, float>(_right.AsSpan()), 2);
        Numbers.Fill(MemoryMarshal.Cast<Vec4, float>(_vector.AsSpan()), 3);
        Span<Matrix4x4> left = Net(_left), transposed = Net(_transposed);
        for (int i = 0; i < Count; i++) transposed[i] = Matrix4x4.Transpose(left[i]);
        transposed.CopyTo(MemoryMarshal.Cast<Mat4Columns, Matrix4x4>(_columns.AsSpan()));
    }

    IEnumerable<Contest> IContestSource.Contests =>
    [
        new($"{Count} x Mat4 * Mat4", () => Array.Clear(_product), () => MemoryMarshal.Cast<Mat4, float>(_product.AsSpan()).ToArray(), 1e-5f,
            new("System.Numerics: Matrix4x4 * Matrix4x4", ProductsNet),
            new("Tensors: Mat4 * Mat4", Products, Goal: 1.0)),
        new($"{Count} x Vec4 * Mat4, the same memory", () => Array.Clear(_moved), () => MemoryMarshal.Cast<Vec4, float>(_moved.AsSpan()).ToArray(), 1e-5f,
            new("System.Numerics: Vector4.Transform", RowsNet),
            new("Tensors: Vec4 * Mat4", Rows, Goal: 1.0)),
        new($"{Count} x Mat4 * Vec4, the same memory (columns)", () => Array.Clear(_moved), () => MemoryMarshal.Cast<Vec4, float>(_moved.AsSpan()).ToArray(), 1e-5f,
            new("System.Numerics: Vector4.Transform", TransformsNet),
            new("Tensors: column-major Mat4 * Vec4", ColumnTransforms, Goal: 1.0)),
        new($"{Count} x Mat4 * Vec4, the same memory (rows)", () => Array.Clear(_moved), () => MemoryMarshal.Cast<Vec4, float>(_moved.AsSpan()).ToArray(), 1e-5f,
            new("System.Numerics: Vector4.Transform(v, Transpose(m))", TransposingNet),
            new("Tensors: Mat4 * Vec4", Transforms, Goal: 1.0)),
        new($"{Count} x Mat4 * Vec4, by rows against by columns", () => Array.Clear(_moved), () => MemoryMarshal.Cast<Vec4, float>(_moved.AsSpan()).ToArray(), 1e-5f,
            new("System.Numerics: Vector4.Transform, matrix transposed before", TransformsNet),
            new("Tensors: row-major Mat4 * Vec4", Transforms)),
    ];

    [Benchmark]
    public void ProductsNet()
    {
        ReadOnlySpan<Matrix4x4> left = Net(_left), right = Net(_right);
        Span<Matrix4x4> product = Net(_product);
        for (int i = 0; i < left.Length && i < right.Length && i < product.Length; i++) product[i] = left[i] * right[i];
    }

    [Benchmark]
    public void Products()
    {
        ReadOnlySpan<Mat4> left = _left, right = _right;
        Span<Mat4> product = _product;
        for (int i = 0; i < left.Length && i < right.Length && i < product.Length; i++) product[i] = left[i] * right[i];
    }

    [Benchmark]
    public void TransformsNet()
    {
        ReadOnlySpan<Matrix4x4> matrix = Net(_transposed);
        ReadOnlySpan<Vector4> vector = MemoryMarshal.Cast<Vec4, Vector4>(_vector.AsSpan());
        Span<Vector4> moved = MemoryMarshal.Cast<Vec4, Vector4>(_moved.AsSpan());
        for (int i = 0; i < matrix.Length && i < vector.Length && i < moved.Length; i++) moved[i] = Vector4.Transform(vector[i], matrix[i]);
    }

    [Benchmark]
    public void RowsNet()
    {
        ReadOnlySpan<Matrix4x4> matrix = Net(_left);
        ReadOnlySpan<Vector4> vector = MemoryMarshal.Cast<Vec4, Vector4>(_vector.AsSpan());
        Span<Vector4> moved = MemoryMarshal.Cast<Vec4, Vector4>(_moved.AsSpan());
        for (int i = 0; i < matrix.Length && i < vector.Length && i < moved.Length; i++) moved[i] = Vector4.Transform(vector[i], matrix[i]);
    }

    [Benchmark]
    public void Rows()
    {
        ReadOnlySpan<Mat4> matrix = _left;
        ReadOnlySpan<Vec4> vector = _vector;
        Span<Vec4> moved = _moved;
        for (int i = 0; i < matrix.Length && i < vector.Length && i < moved.Length; i++) moved[i] = vector[i] * matrix[i];
    }

    [Benchmark]
    public void TransposingNet()
    {
        ReadOnlySpan<Matrix4x4> matrix = Net(_left);
        ReadOnlySpan<Vector4> vector = MemoryMarshal.Cast<Vec4, Vector4>(_vector.AsSpan());
        Span<Vector4> moved = MemoryMarshal.Cast<Vec4, Vector4>(_moved.AsSpan());
        for (int i = 0; i < matrix.Length && i < vector.Length && i < moved.Length; i++) moved[i] = Vector4.Transform(vector[i], Matrix4x4.Transpose(matrix[i]));
    }

    [Benchmark]
    public void ColumnTransforms()
    {
        ReadOnlySpan<Mat4Columns> matrix = _columns;
        ReadOnlySpan<Vec4> vector = _vector;
        Span<Vec4> moved = _moved;
        for (int i = 0; i < matrix.Length && i < vector.Length && i < moved.Length; i++) moved[i] = matrix[i] * vector[i];
    }

    [Benchmark]
    public void Transforms()
    {
        ReadOnlySpan<Mat4> matrix = _left;
        ReadOnlySpan<Vec4> vector = _vector;
        Span<Vec4> moved = _moved;
        for (int i = 0; i < matrix.Length && i < vector.Length && i < moved.Length; i++) moved[i] = matrix[i] * vector[i];
    }

    /// <summary>Nothing to give back: the arrays are the collector's.</summary>
    public void Dispose() => GC.SuppressFinalize(this);

    private static Span<Matrix4x4> Net(Span<Mat4> matrices) => MemoryMarshal.Cast<Mat4, Matrix4x4>(matrices);
}
