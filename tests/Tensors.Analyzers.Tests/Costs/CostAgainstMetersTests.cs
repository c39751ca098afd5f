using Tensors.Analyzers.Costs;

namespace Tensors.Analyzers.Tests.Costs;

/// <summary>The engine's numbers against the ledger, the collector's counter and the scratch meter: sixty small programs, twenty of them tricky.</summary>
public class CostAgainstMetersTests
{
    public static TheoryData<Case> Cases => [.. Metered.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public void EngineAndMetersAgree(Case program)
    {
        ArgumentNullException.ThrowIfNull(program);
        Metered metered = Metered.Of(program);
        Cost cost = metered.Cost;
        MemoryUse use = metered.Use;
        string both = $"{program.Name}: engine managed {cost.Managed} native {cost.Native} temp {cost.WorstTemp}, unknown [{string.Join("; ", cost.Unknowns.Select(static u => $"{u.What}: {u.Why}"))}]; meters {use}";
        bool atMost = cost.Managed.AtMost || cost.Native.AtMost || cost.WorstTemp.AtMost;
        bool unknown = cost.Unknowns.Any(static u => u.Only != Resource.Traffic) || cost.Alloc.IsUnbounded;
        switch (program.Says)
        {
            case Says.Exactly:
                Assert.False(atMost || unknown, both);
                Assert.True(cost.Managed.Bytes == use.ManagedBytes && cost.Native.Bytes == use.NativeBytes && cost.WorstTemp.Bytes == use.PeakTempBytes, both);
                break;
            case Says.AtMost:
                Assert.True(atMost && !unknown, both);
                Assert.True(cost.Managed.Bytes >= use.ManagedBytes && cost.Native.Bytes >= use.NativeBytes && cost.WorstTemp.Bytes >= use.PeakTempBytes, both);
                break;
            default:
                Assert.True(unknown, both);
                Assert.True(program.Named.Length == 0 || cost.Unknowns.Any(u => u.What.Contains(program.Named, StringComparison.Ordinal)), both);
                Assert.True(cost.Managed.Bytes <= use.ManagedBytes && cost.Native.Bytes <= use.NativeBytes && cost.Temp.Bytes <= use.PeakTempBytes, both);
                break;
        }
    }

    [Fact]
    public void ThereAreSixtyAndTwentyAreTricky()
    {
        Assert.True(PlainPrograms.All.Length >= 40);
        Assert.True(TrickyPrograms.All.Length >= 20);
        Assert.Equal(Metered.All.Length, Metered.All.Select(static c => c.Name).Distinct().Count());
    }
}
