using System.Runtime.CompilerServices;
using Silk.NET.Maths;
using Tensors.Silk;

namespace Tensors.Tests.Silk;

public class SilkMathsTests
{
    [Fact]
    public void Vectors_AreViews_OfEveryElementType()
    {
        Vec3 v = new() { X = 1, Y = 2, Z = 3 };
        ref Vector3D<float> silk = ref v.AsVector3D();
        Assert.Equal(new Vector3D<float>(1, 2, 3), silk);
        silk.Y = 20;
        Assert.Equal(20f, v.Y);
        Assert.True(Unsafe.AreSame(ref v, ref silk.AsTensor<Vec3>()));
        silk.AsTensor<Vec3>().Z = 30;
        Assert.Equal(30f, silk.Z);

        Vec2d pair = new() { X = 1.5, Y = 2.5 };
        Assert.Equal(new Vector2D<double>(1.5, 2.5), pair.AsVector2D());
        Vec4i four = new() { X = 1, Y = 2, Z = 3, W = 4 };
        Assert.Equal(new Vector4D<int>(1, 2, 3, 4), four.AsVector4D());
        Assert.True(Unsafe.AreSame(ref four, ref four.AsVector4D().AsTensor<Vec4i>()));
        Quat q = new() { X = 1, W = 4 };
        Assert.Equal(new Quaternion<float>(1, 0, 0, 4), q.AsQuaternion());
        Assert.True(Unsafe.AreSame(ref q, ref q.AsQuaternion().AsTensor<Quat>()));
    }

    [Fact]
    public void Matrices_HaveTheSameRowsAndColumns()
    {
        Mat4 m = default;
        for (int i = 0; i < 16; i++)
            Unsafe.Add(ref m.E0, i) = i;
        ref Matrix4X4<float> silk = ref m.AsMatrix4X4();
        for (int i = 0; i < 4; i++)
        {
            for (int j = 0; j < 4; j++)
                Assert.Equal((i * 4) + j, silk[i, j]);
        }

        silk.M21 = 77;
        Assert.Equal(77f, Unsafe.Add(ref m.E0, 4));
        Assert.True(Unsafe.AreSame(ref m, ref silk.AsTensor<Mat4>()));

        Mat2x3 wide = default;
        for (int i = 0; i < 6; i++)
            Unsafe.Add(ref wide.E0, i) = i;
        Assert.Equal(new Matrix2X3<double>(new Vector3D<double>(0, 1, 2), new Vector3D<double>(3, 4, 5)), wide.AsMatrix2X3());
    }

    [Fact]
    public void EveryElementType_HasEveryMatrixUnderItsName()
    {
        Assert.Equal(9, CountMatrices<float>(typeof(SilkSingle)));
        Assert.Equal(9, CountMatrices<double>(typeof(SilkDouble)));
        Assert.Equal(9, CountMatrices<int>(typeof(SilkInt32)));
    }

    // Each view of a matrix type has a size of its own in the name: what is checked must be what is named.
    private static int CountMatrices<T>(Type type)
    {
        int count = 0;
        foreach (System.Reflection.MethodInfo method in type.GetMethods().Where(m => m.Name.StartsWith("AsMatrix", StringComparison.Ordinal)))
        {
            Assert.Equal(method.Name["As".Length..] + "`1", method.ReturnType.GetElementType()!.Name);
            Assert.Equal(typeof(T), method.ReturnType.GetElementType()!.GetGenericArguments()[0]);
            count++;
        }

        return count;
    }

    [Fact]
    public void OtherShapesAndOrders_AreErrorsThatSayWhich()
    {
        Vec3 v = default;
        Assert.Equal("Vector4D has shape (4,), Vec3 has (3,)", Assert.Throws<ShapeMismatchException>(() => v.AsVector4D()).Message);
        Assert.Equal("Matrix3X3 has shape (3, 3), Vec3 has (3,)", Assert.Throws<ShapeMismatchException>(() => v.AsMatrix3X3()).Message);
        Mat2x3 m = default;
        Assert.Equal("Matrix3X2 has shape (3, 2), Mat2x3 has (2, 3)", Assert.Throws<ShapeMismatchException>(() => m.AsMatrix3X2()).Message);
        Mat2x3F f = default;
        Assert.StartsWith("Matrix2X3 is row-major, Mat2x3F is column-major", Assert.Throws<ShapeMismatchException>(() => f.AsMatrix2X3()).Message, StringComparison.Ordinal);
        Vector2D<float> two = default;
        Assert.Throws<ShapeMismatchException>(() => two.AsTensor<Vec3>());
    }

    [Fact]
    public void SilksOwnArithmetic_WorksOnTensors()
    {
        Mat4 m = default;
        m.AsMatrix4X4() = Matrix4X4.CreateTranslation(1f, 2f, 3f);
        Vec3 v = new() { X = 10, Y = 20, Z = 30 };
        v.AsVector3D() = Vector3D.Transform(v.AsVector3D(), m.AsMatrix4X4());
        Assert.Equal((11f, 22f, 33f), (v.X, v.Y, v.Z));
    }
}
