using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Tensors.Numerics;

namespace Tensors.Interop.Tests.Numerics;

/// <summary>Tensors as spans of the framework and back: the same memory, in both orders.</summary>
public class TensorSpanTests
{
    [Fact]
    public void BothOrdersGoOverWithTheirStrides()
    {
        F2x3 rows = F2x3.Arange(0, 1);
        Columns2x3 columns = default;
        columns.Assign(rows);
        TensorSpan<float> a = rows.AsTensorSpan(), b = columns.AsTensorSpan();
        Assert.Equal([2, 3], a.Lengths.ToArray());
        Assert.Equal([3, 1], a.Strides.ToArray());
        Assert.Equal([1, 2], b.Strides.ToArray());
        for (int i = 0; i < 2; i++)
        {
            for (int j = 0; j < 3; j++)
            {
                Assert.Equal(rows[i, j], a[i, j]);
                Assert.Equal(rows[i, j], b[i, j]);
                Assert.True(Unsafe.AreSame(ref b[i, j], ref columns.At[i, j]));
            }
        }

        b[1, 2] = 70;
        Assert.Equal(70, columns[1, 2]);
        Assert.Equal(rows.Sum(), Tensor.Sum(TensorSpans.OfReadOnly(rows)));
        Assert.Equal(columns.Sum(), Tensor.Sum(TensorSpans.OfReadOnly(columns)));
    }

    [Fact]
    public void EveryDtypeAndRankGoesOver()
    {
        Round<B2x3, bool>();
        Round<S2x3, sbyte>();
        Round<Half2x3, Half>();
        Round<C2x3, System.Numerics.Complex>();
        Round<F6, float>();
        Round<F2x1x3, float>();
        Round<DScalar, double>();
        Round<Large, int>();
        Round<LargeColumns, int>();
        B2x3 b = default;
        L2x3 l = default;
        C2x3 c = default;
        Assert.Equal(6, b.AsTensorSpan().FlattenedLength + l.AsTensorSpan().FlattenedLength + c.AsTensorSpan().FlattenedLength - 12);
    }

    [Fact]
    public void SpansComeBackAsTensorsOrAsOperands()
    {
        float[] memory = [.. Enumerable.Range(0, 24).Select(static n => (float)n)];
        var dense = new TensorSpan<float>(memory, 6, [2, 3], [3, 1]);
        ref F2x3 tensor = ref dense.AsTensor<F2x3, float>();
        tensor[0, 0] = 100;
        Assert.Equal(100, memory[6]);

        // Every other column of a (2, 3) part of a wider array, and its transpose.
        var strided = new TensorSpan<float>(memory, 1, [2, 3], [10, 2]);
        F2x3 copy = default;
        copy.Assign(strided.AsOperand() * 2f);
        Assert.Equal([2, 6, 10, 22, 26, 30], copy.AsReadOnlySpan().ToArray());
        F3x2 turned = default;
        turned.Assign(Nd.Transpose(((ReadOnlyTensorSpan<float>)strided).AsOperand()));
        Assert.Equal([1, 11, 3, 13, 5, 15], turned.AsReadOnlySpan().ToArray());

        // And written to, by the framework.
        copy.AsTensorSpan().CopyTo(strided);
        Assert.Equal([2, 6, 10, 22, 26, 30], new[] { memory[1], memory[3], memory[5], memory[11], memory[13], memory[15] });

        Assert.Equal(
            "F2x3 lies with strides (3, 1), the span with (10, 2); use it through AsOperand(), or declare the other order",
            Assert.Throws<ShapeMismatchException>(() => new TensorSpan<float>(memory, 1, [2, 3], [10, 2]).AsTensor<F2x3, float>()).Message);
        Assert.Equal("F3x2 has shape (3, 2), the span (2, 3)", Assert.Throws<ShapeMismatchException>(() => new TensorSpan<float>(memory, 0, [2, 3], [3, 1]).AsTensor<F3x2, float>()).Message);
        Assert.Equal(
            "an operand has at most 8 axes, the span has 9",
            Assert.Throws<ShapeMismatchException>(() => new ReadOnlyTensorSpan<float>(memory, [1, 1, 1, 1, 1, 1, 1, 1, 2]).AsOperand()).Message);
        Assert.Throws<ShapeMismatchException>(() =>
        {
            F3x2 wrong = default;
            wrong.Assign(new TensorSpan<float>(memory, 0, [2, 3], [3, 1]).AsOperand());
        });
    }

    [Fact]
    public void ViewsTakeNoMemory()
    {
        using var large = new Owned<Large>();
        Views(ref large.Value);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Views(ref large.Value);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Views(ref Large tensor)
        {
            TensorSpan<int> span = tensor.AsTensorSpan();
            ref Large back = ref span.AsTensor<Large, int>();
            Assert.True(Unsafe.AreSame(ref tensor, ref back));
            ref readonly Large read = ref TensorSpans.OfReadOnly(tensor).AsTensor<Large, int>();
            Assert.True(Unsafe.AreSame(in tensor, in read));
        }
    }

    private static void Round<G, T>()
        where G : unmanaged, ITensor<T>
        where T : unmanaged
    {
        using var owned = new Owned<G>();
        TensorSpan<T> span = TensorSpans.Of<G, T>(ref owned.Value);
        Assert.Equal(ShapeFacts<G>.Length, span.FlattenedLength);
        Assert.True(Unsafe.AreSame(ref owned.Value, ref span.AsTensor<G, T>()));
        Assert.True(Unsafe.AreSame(in owned.Value, in TensorSpans.OfReadOnly<G, T>(in owned.Value).AsTensor<G, T>()));
        Assert.True(Unsafe.AreSame(ref Unsafe.As<G, T>(ref owned.Value), ref TensorMarshal.GetReference(span)));
    }
}
