using CsCheck;

namespace Tensors.Tests.Memory;

public unsafe class NativeBlockTests
{
    [Fact]
    public void Allocate_OfAnySize_IsAlignedPaddedZeroedAndOurs() =>
        Gen.OneOf(Gen.Long[1, 9000], Gen.Long[4 << 20, 9 << 20], Gen.Long[4_190_000, 4_200_000])
            .Select(Gen.Bool)
            .Sample((bytes, ownPages) =>
            {
                NativeBlock block = NativeBlock.Allocate(bytes, InitialContents.Zeroed, ownPages);
                try
                {
                    Assert.Equal(0, (long)block.Pointer % NativeBlock.AlignmentOf(bytes));
                    Assert.InRange(block.ReservedBytes, bytes, bytes + Environment.SystemPageSize - 1);
                    Assert.Equal(0, block.ReservedBytes % (bytes < 4096 ? 64 : Environment.SystemPageSize));
                    var all = new Span<byte>(block.Pointer, (int)block.ReservedBytes);
                    Assert.Equal(-1, all.IndexOfAnyExcept((byte)0));
                    all.Fill(1);
                }
                finally
                {
                    block.Free();
                }
            }, iter: 60, threads: 1);

    [Fact]
    public void Allocate_FromFourMiB_AsksForHugePages()
    {
        if (!OperatingSystem.IsLinux())
            return;

        // VmFlags of the mapping says "hg" once huge pages are asked for, whether or not the system has any to give.
        NativeBlock block = NativeBlock.Allocate(8 << 20, InitialContents.Zeroed);
        try
        {
            string flags = "";
            bool inside = false;
            foreach (string line in File.ReadLines("/proc/self/smaps"))
            {
                int dash = line.IndexOf('-');
                if (dash > 0 && ulong.TryParse(line.AsSpan(0, dash), System.Globalization.NumberStyles.HexNumber, null, out ulong from)
                    && ulong.TryParse(line.AsSpan(dash + 1, line.IndexOf(' ') - dash - 1), System.Globalization.NumberStyles.HexNumber, null, out ulong to))
                    inside = from <= (ulong)block.Pointer && (ulong)block.Pointer < to;
                else if (inside && line.StartsWith("VmFlags:", StringComparison.Ordinal))
                    flags = line;
            }

            Assert.Contains(" hg", flags, StringComparison.Ordinal);
        }
        finally
        {
            block.Free();
        }
    }
}
