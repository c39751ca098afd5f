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
    /// <summary>What the statements work on, so that shapes of no other test are compiled first.</summary>
    public struct First
    {
        public FirstGrid A, B, C;
        public FirstTable T;
        public FirstColumn S;
    }

    [Fact]
    public void AStatement_IsCompiledAsFewMethods()
    {
        using Owned<First> first = new();
        Assert.InRange(Compiled(() => Assign(ref first.Value)), 1, 45);
        Assert.InRange(Compiled(() => Reduce(ref first.Value)), 1, 45);
        Assert.InRange(Compiled(() => ReduceRows(ref first.Value)), 1, 60);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Assign(ref First x) => x.C.Assign((x.A * 2f) + x.B);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double Reduce(ref First x) => Nd.Sum(x.T * x.T);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ReduceRows(ref First x) => x.S.Assign(Nd.Sum(x.T, axis: 1));

    private static long Compiled(Action call)
    {
        long before = JitInfo.GetCompiledMethodCount(currentThread: true);
        call();
        return JitInfo.GetCompiledMethodCount(currentThread: true) - before;
    }
}
