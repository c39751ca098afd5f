using System.Runtime.CompilerServices;

namespace Tensors.Tests.Memory;

[Collection(LedgerCollection.Name)]
public class DeclaredBytesTests
{
    [Fact]
    public void SizeofAndLedger_AreTheDeclaredConstant()
    {
        AssertBytes<Drawn00>(Drawn00.SizeInBytes, 4L, Drawn00.Length, 1L);
        AssertBytes<Drawn01>(Drawn01.SizeInBytes, 1L, Drawn01.Length, 1L);
        AssertBytes<Drawn02>(Drawn02.SizeInBytes, 20L, Drawn02.Length, 1L);
        AssertBytes<Drawn03>(Drawn03.SizeInBytes, 4L, Drawn03.Length, 1L);
        AssertBytes<Drawn04>(Drawn04.SizeInBytes, 1L, Drawn04.Length, 1L);
        AssertBytes<Drawn05>(Drawn05.SizeInBytes, 134_217_728L, Drawn05.Length, 33_554_432L);
        AssertBytes<Drawn06>(Drawn06.SizeInBytes, 134_217_728L, Drawn06.Length, 134_217_728L);
        AssertBytes<Drawn07>(Drawn07.SizeInBytes, 1_073_741_824L, Drawn07.Length, 134_217_728L);
        AssertBytes<Drawn08>(Drawn08.SizeInBytes, 1_073_741_824L, Drawn08.Length, 1_073_741_824L);
        AssertBytes<Drawn09>(Drawn09.SizeInBytes, 1_073_741_824L, Drawn09.Length, 268_435_456L);
        AssertBytes<Drawn10>(Drawn10.SizeInBytes, 2_147_483_647L, Drawn10.Length, 2_147_483_647L);
        AssertBytes<Drawn11>(Drawn11.SizeInBytes, 4_092L, Drawn11.Length, 1_023L);
        AssertBytes<Drawn12>(Drawn12.SizeInBytes, 4_096L, Drawn12.Length, 1_024L);
        AssertBytes<Drawn13>(Drawn13.SizeInBytes, 4_194_300L, Drawn13.Length, 1_048_575L);
        AssertBytes<Drawn14>(Drawn14.SizeInBytes, 4_194_304L, Drawn14.Length, 1_048_576L);
        AssertBytes<Drawn15>(Drawn15.SizeInBytes, 242L, Drawn15.Length, 242L);
        AssertBytes<Drawn16>(Drawn16.SizeInBytes, 8L, Drawn16.Length, 8L);
        AssertBytes<Drawn17>(Drawn17.SizeInBytes, 1_680L, Drawn17.Length, 840L);
        AssertBytes<Drawn18>(Drawn18.SizeInBytes, 1_008L, Drawn18.Length, 252L);
        AssertBytes<Drawn19>(Drawn19.SizeInBytes, 7_680L, Drawn19.Length, 960L);
        AssertBytes<Drawn20>(Drawn20.SizeInBytes, 467_500L, Drawn20.Length, 467_500L);
        AssertBytes<Drawn21>(Drawn21.SizeInBytes, 24L, Drawn21.Length, 12L);
        AssertBytes<Drawn22>(Drawn22.SizeInBytes, 24L, Drawn22.Length, 6L);
        AssertBytes<Drawn23>(Drawn23.SizeInBytes, 665_280L, Drawn23.Length, 83_160L);
        AssertBytes<Drawn24>(Drawn24.SizeInBytes, 3_128L, Drawn24.Length, 1_564L);
        AssertBytes<Drawn25>(Drawn25.SizeInBytes, 5_600L, Drawn25.Length, 1_400L);
        AssertBytes<Drawn26>(Drawn26.SizeInBytes, 63_674_688L, Drawn26.Length, 7_959_336L);
        AssertBytes<Drawn27>(Drawn27.SizeInBytes, 84_644_880L, Drawn27.Length, 5_290_305L);
        AssertBytes<Drawn28>(Drawn28.SizeInBytes, 86_400L, Drawn28.Length, 4_320L);
        AssertBytes<Drawn29>(Drawn29.SizeInBytes, 19L, Drawn29.Length, 19L);
        AssertBytes<Drawn30>(Drawn30.SizeInBytes, 15L, Drawn30.Length, 15L);
        AssertBytes<Drawn31>(Drawn31.SizeInBytes, 988_800L, Drawn31.Length, 494_400L);
        AssertBytes<Drawn32>(Drawn32.SizeInBytes, 1_821_636L, Drawn32.Length, 455_409L);
        AssertBytes<Drawn33>(Drawn33.SizeInBytes, 688L, Drawn33.Length, 86L);
        AssertBytes<Drawn34>(Drawn34.SizeInBytes, 1_134L, Drawn34.Length, 1_134L);
        AssertBytes<Drawn35>(Drawn35.SizeInBytes, 2_912L, Drawn35.Length, 1_456L);
        AssertBytes<Drawn36>(Drawn36.SizeInBytes, 7_645_560L, Drawn36.Length, 1_911_390L);
        AssertBytes<Drawn37>(Drawn37.SizeInBytes, 768L, Drawn37.Length, 96L);
        AssertBytes<Drawn38>(Drawn38.SizeInBytes, 3_360_000L, Drawn38.Length, 1_680_000L);
        AssertBytes<Drawn39>(Drawn39.SizeInBytes, 12L, Drawn39.Length, 3L);
        AssertBytes<Drawn40>(Drawn40.SizeInBytes, 11_325_600L, Drawn40.Length, 1_415_700L);
        AssertBytes<Drawn41>(Drawn41.SizeInBytes, 24_543_392L, Drawn41.Length, 1_533_962L);
        AssertBytes<Drawn42>(Drawn42.SizeInBytes, 125_137_440L, Drawn42.Length, 6_256_872L);
        AssertBytes<Drawn43>(Drawn43.SizeInBytes, 36L, Drawn43.Length, 36L);
        AssertBytes<Drawn44>(Drawn44.SizeInBytes, 36_456L, Drawn44.Length, 36_456L);
        AssertBytes<Drawn45>(Drawn45.SizeInBytes, 35_880L, Drawn45.Length, 17_940L);
        AssertBytes<Drawn46>(Drawn46.SizeInBytes, 36_288_000L, Drawn46.Length, 9_072_000L);
        AssertBytes<Drawn47>(Drawn47.SizeInBytes, 23_040L, Drawn47.Length, 2_880L);
        AssertBytes<Drawn48>(Drawn48.SizeInBytes, 672L, Drawn48.Length, 672L);
        AssertBytes<Drawn49>(Drawn49.SizeInBytes, 554L, Drawn49.Length, 277L);
        AssertBytes<Drawn50>(Drawn50.SizeInBytes, 249_996L, Drawn50.Length, 62_499L);
        AssertBytes<Drawn51>(Drawn51.SizeInBytes, 576L, Drawn51.Length, 72L);
        AssertBytes<Drawn52>(Drawn52.SizeInBytes, 112L, Drawn52.Length, 56L);
        AssertBytes<Drawn53>(Drawn53.SizeInBytes, 256L, Drawn53.Length, 64L);
        AssertBytes<Drawn54>(Drawn54.SizeInBytes, 45_056L, Drawn54.Length, 5_632L);
        AssertBytes<Drawn55>(Drawn55.SizeInBytes, 125_737_920L, Drawn55.Length, 7_858_620L);
        AssertBytes<Drawn56>(Drawn56.SizeInBytes, 21_640_320L, Drawn56.Length, 1_082_016L);
        AssertBytes<Drawn57>(Drawn57.SizeInBytes, 4_041_036L, Drawn57.Length, 4_041_036L);
        AssertBytes<Drawn58>(Drawn58.SizeInBytes, 3_896_200L, Drawn58.Length, 3_896_200L);
        AssertBytes<Drawn59>(Drawn59.SizeInBytes, 9_288_796L, Drawn59.Length, 4_644_398L);
    }

    private static void AssertBytes<G>(long declared, long expected, long length, long elements)
        where G : unmanaged, ITensor
    {
        Assert.Equal(expected, declared);
        Assert.Equal(elements, length);
        Assert.Equal(declared, Unsafe.SizeOf<G>());
        Assert.Equal(declared, ShapeFacts<G>.Length * G.ElementSize);

        TensorMemorySnapshot before = TensorMemory.Snapshot();
        using (var owned = new Owned<G>())
        {
            TensorMemorySnapshot held = TensorMemory.Snapshot();
            Assert.Equal(declared, held.LiveBytes - before.LiveBytes);
            Assert.InRange(held.ReservedBytes - before.ReservedBytes, declared, declared + (declared < 4096 ? 63 : Environment.SystemPageSize - 1));

            // All of it is there: the last byte can be written.
            RawBytes.Of(ref owned.Value)[^1] = 1;
        }

        Assert.Equal(before.LiveBytes, TensorMemory.LiveBytes);
        Assert.Equal(before.ReservedBytes, TensorMemory.ReservedBytes);
    }
}
