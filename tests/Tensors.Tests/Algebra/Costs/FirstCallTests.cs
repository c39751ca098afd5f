using System.Runtime;
using System.Runtime.CompilerServices;

namespace Tensors.Tests.Algebra.Costs;

[NdShape(33, 65, typeof(float))] public partial struct FirstGrid;

[NdShape(31, 63, typeof(double))] public partial struct FirstTable;

[NdShape(31, typeof(double))] public partial struct FirstColumn;

/// <summary>What the first call of a statement costs: the drivers and kernels that take it are compiled optimised and whole, not method by method without
/// inlining, which made some ninety of a statement of two operators, all of them slow until the hundredth call.</summary>
public sealed class FirstCallTests
{
    [Fact]
    public void AStatement_IsCompiledAsFewMethods()
    {
        FirstGrid a = default, b = default, c = default;
        FirstTable t = default;
        FirstColumn s = default;
        Assert.InRange(Compiled(() => Assign(in a, in b, ref c)), 1, 25);
        Assert.InRange(Compiled(() => Reduce(in t)), 1, 40);
        Assert.InRange(Compiled(() => ReduceRows(in t, ref s)), 1, 60);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Assign(in FirstGrid a, in FirstGrid b, ref FirstGrid c) => c.Assign((a * 2f) + b);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double Reduce(in FirstTable t) => Nd.Sum(t * t);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReduceRows(in FirstTable t, ref FirstColumn s) => s.Assign(Nd.Sum(t, axis: 1));

    private static long Compiled(Action call)
    {
        long before = JitInfo.GetCompiledMethodCount(currentThread: true);
        call();
        return JitInfo.GetCompiledMethodCount(currentThread: true) - before;
    }
}
