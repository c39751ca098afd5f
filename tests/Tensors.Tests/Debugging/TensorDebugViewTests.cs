using System.Runtime.CompilerServices;
using Tensors.Tests.IO;
using Tensors.Tests.Memory;

namespace Tensors.Tests.Debugging;

public class TensorDebugViewTests
{
    [Fact]
    public void Matrix_IsARealGrid_InBothOrders()
    {
        var c = new TensorDebugView<Six<int>, int>(new Six<int> { A = 1, B = 2, C = 3, D = 4, E = 5, F = 6 });
        var f = new TensorDebugView<SixF<int>, int>(new SixF<int> { A = 1, B = 4, C = 2, D = 5, E = 3, F = 6 });
        Assert.Equal(new[,] { { 1, 2, 3 }, { 4, 5, 6 } }, Assert.IsType<int[,]>(c.Elements));
        Assert.Equal(new[,] { { 1, 2, 3 }, { 4, 5, 6 } }, Assert.IsType<int[,]>(f.Elements));
        Assert.Equal(("int32", "(2, 3)", Order.RowMajor, 24L, "all"), (c.DType, c.Shape, c.Order, c.SizeInBytes, c.Shown));
        Assert.Equal(Order.ColumnMajor, f.Order);
    }

    [Fact]
    public void OtherRanks_AreArraysOfTheirRank()
    {
        Assert.Equal([2.5f], Assert.IsType<float[]>(new TensorDebugView<One<float>, float>(new One<float> { Value = 2.5f }).Elements));
        var row = new TensorDebugView<Five<double>, double>(new Five<double> { A = 1, E = 5 });
        Assert.Equal([1.0, 0, 0, 0, 5], Assert.IsType<double[]>(row.Elements));
        Assert.Equal("(5,)", row.Shape);

        var cube = new TensorDebugView<Cube, int>(new Cube { F = 6, B = 2 });
        Assert.Equal(new[,,] { { { 0, 2, 0 }, { 0, 0, 6 } } }, Assert.IsType<int[,,]>(cube.Elements));
    }

    [Fact]
    public void LargeTensors_AreCappedAndNotCopied_OnASmallStack()
    {
        using var map = new Owned<Map1000>();
        Span<float> elements = System.Runtime.InteropServices.MemoryMarshal.Cast<byte, float>(RawBytes.Of(ref map.Value));
        for (int i = 0; i < elements.Length; i++)
            elements[i] = i;
        TensorDebugView<Map1000, float>? view = null;
        var thread = new Thread(() => view = new TensorDebugView<Map1000, float>(in Unsafe.As<Map1000, float>(ref map.Value)), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        float[,] grid = Assert.IsType<float[,]>(view!.Elements);
        Assert.Equal((256, 256), (grid.GetLength(0), grid.GetLength(1)));
        Assert.Equal(255_255f, grid[255, 255]);
        Assert.Equal(("(1000, 1000)", "the first (256, 256)", 4_000_000L), (view.Shape, view.Shown, view.SizeInBytes));

        using var volume = new Owned<Volume128MiB>();
        var deep = new TensorDebugView<Volume128MiB, double>(in Unsafe.As<Volume128MiB, double>(ref volume.Value));
        Assert.Equal("the first (1, 256, 256)", deep.Shown);
        Assert.Equal(65_536, deep.Elements.Length);

        using var bytes = new Owned<Pixels5MiB>();
        var flat = new TensorDebugView<Pixels5MiB, byte>(in Unsafe.As<Pixels5MiB, byte>(ref bytes.Value));
        Assert.Equal("the first (65536)", flat.Shown);
    }

#pragma warning disable CS0649 // Not all elements are of interest.
    private struct Cube : ITensor<int, Shape<N<_1>, N<_2>, N<_3>>>
    {
        public int A, B, C, D, E, F;
    }
#pragma warning restore CS0649
}
