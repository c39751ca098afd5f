namespace Tensors.Tests.Memory;

// Drawn at random once: every rank, dtype and placement, both orders, and the sizes where the placement changes.

/// <summary>An element of the user's own: 20 bytes.</summary>
public struct Particle
{
    public float X, Y, Z;
    public int Kind;
    public byte Alive;
}

[NdShape(typeof(float))]
public partial struct Drawn00;

[NdShape(typeof(bool))]
public partial struct Drawn01;

[NdShape(typeof(Particle))]
public partial struct Drawn02;

[NdShape(1, typeof(float))]
public partial struct Drawn03;

[NdShape(1, 1, 1, 1, 1, 1, 1, 1, typeof(sbyte))]
public partial struct Drawn04;

[NdShape(256, 512, 256, typeof(float))]
public partial struct Drawn05;

[NdShape(134217728, typeof(byte))]
public partial struct Drawn06;

[NdShape(16384, 8192, typeof(double))]
public partial struct Drawn07;

[NdShape(32768, 32768, typeof(byte), Order = Order.ColumnMajor)]
public partial struct Drawn08;

[NdShape(1024, 1024, 256, typeof(int))]
public partial struct Drawn09;

[NdShape(2147483647, typeof(byte))]
public partial struct Drawn10;

[NdShape(1023, typeof(int))]
public partial struct Drawn11;

[NdShape(1024, typeof(int))]
public partial struct Drawn12;

[NdShape(1048575, typeof(int))]
public partial struct Drawn13;

[NdShape(1048576, typeof(int))]
public partial struct Drawn14;

[NdShape(11, 11, 2, typeof(bool))]
public partial struct Drawn15;

[NdShape(4, 2, 1, typeof(sbyte))]
public partial struct Drawn16;

[NdShape(8, 15, 7, typeof(short))]
public partial struct Drawn17;

[NdShape(6, 6, 7, 1, typeof(int), Order = Order.ColumnMajor)]
public partial struct Drawn18;

[NdShape(1, 2, 5, 2, 1, 4, 2, 6, typeof(long))]
public partial struct Drawn19;

[NdShape(25, 10, 10, 17, 11, typeof(byte), Order = Order.ColumnMajor)]
public partial struct Drawn20;

[NdShape(3, 4, typeof(ushort))]
public partial struct Drawn21;

[NdShape(1, 3, 2, 1, typeof(uint), Order = Order.ColumnMajor)]
public partial struct Drawn22;

[NdShape(8, 3, 11, 5, 9, 7, typeof(ulong))]
public partial struct Drawn23;

[NdShape(23, 4, 17, typeof(System.Half), Order = Order.ColumnMajor)]
public partial struct Drawn24;

[NdShape(2, 1, 5, 1, 5, 2, 14, typeof(float))]
public partial struct Drawn25;

[NdShape(42, 118, 1606, typeof(double))]
public partial struct Drawn26;

[NdShape(5290305, typeof(System.Numerics.Complex))]
public partial struct Drawn27;

[NdShape(5, 1, 6, 2, 1, 8, 9, typeof(Particle))]
public partial struct Drawn28;

[NdShape(19, typeof(bool))]
public partial struct Drawn29;

[NdShape(3, 5, typeof(sbyte), Order = Order.ColumnMajor)]
public partial struct Drawn30;

[NdShape(1600, 309, typeof(short), Order = Order.ColumnMajor)]
public partial struct Drawn31;

[NdShape(455409, typeof(int))]
public partial struct Drawn32;

[NdShape(1, 2, 1, 43, typeof(long), Order = Order.ColumnMajor)]
public partial struct Drawn33;

[NdShape(14, 3, 27, typeof(byte))]
public partial struct Drawn34;

[NdShape(13, 112, typeof(ushort))]
public partial struct Drawn35;

[NdShape(29, 13, 78, 65, typeof(uint), Order = Order.ColumnMajor)]
public partial struct Drawn36;

[NdShape(1, 2, 2, 1, 2, 2, 6, typeof(ulong))]
public partial struct Drawn37;

[NdShape(2, 10, 7, 12, 20, 10, 5, typeof(System.Half), Order = Order.ColumnMajor)]
public partial struct Drawn38;

[NdShape(3, 1, typeof(float))]
public partial struct Drawn39;

[NdShape(5, 13, 15, 4, 3, 121, typeof(double))]
public partial struct Drawn40;

[NdShape(1533962, typeof(System.Numerics.Complex))]
public partial struct Drawn41;

[NdShape(2241, 2792, typeof(Particle), Order = Order.ColumnMajor)]
public partial struct Drawn42;

[NdShape(36, typeof(bool))]
public partial struct Drawn43;

[NdShape(14, 2, 1, 6, 217, typeof(sbyte), Order = Order.ColumnMajor)]
public partial struct Drawn44;

[NdShape(13, 23, 20, 3, typeof(short), Order = Order.ColumnMajor)]
public partial struct Drawn45;

[NdShape(10, 15, 2, 42, 9, 80, typeof(int))]
public partial struct Drawn46;

[NdShape(3, 1, 4, 1, 10, 8, 3, typeof(long))]
public partial struct Drawn47;

[NdShape(8, 3, 7, 4, typeof(byte), Order = Order.ColumnMajor)]
public partial struct Drawn48;

[NdShape(277, typeof(ushort))]
public partial struct Drawn49;

[NdShape(753, 83, typeof(uint))]
public partial struct Drawn50;

[NdShape(1, 2, 1, 1, 3, 2, 2, 3, typeof(ulong))]
public partial struct Drawn51;

[NdShape(56, typeof(System.Half))]
public partial struct Drawn52;

[NdShape(2, 2, 2, 2, 1, 2, 2, 1, typeof(float), Order = Order.ColumnMajor)]
public partial struct Drawn53;

[NdShape(22, 8, 32, typeof(double))]
public partial struct Drawn54;

[NdShape(11, 21, 18, 5, 21, 18, typeof(System.Numerics.Complex))]
public partial struct Drawn55;

[NdShape(2, 34, 13, 24, 51, typeof(Particle))]
public partial struct Drawn56;

[NdShape(31, 12, 9, 17, 71, typeof(bool))]
public partial struct Drawn57;

[NdShape(700, 5566, typeof(sbyte))]
public partial struct Drawn58;

[NdShape(41, 11, 38, 271, typeof(short))]
public partial struct Drawn59;
