using System.Numerics;
using Tensors.Numerics;

namespace Tensors.Interop.Tests.Numerics;

/// <summary>Small tensors as vectors and matrices of System.Numerics, in place.</summary>
public class NumericsValuesTests
{
    [Fact]
    public void VectorsAreTheSameMemory()
    {
        F2 a = F2.Arange(1, 1);
        F3 b = F3.Arange(1, 1);
        F4 c = F4.Arange(1, 1);
        Assert.Equal(new Vector2(1, 2), a.AsVector2());
        Assert.Equal(new Vector3(1, 2, 3), b.AsVector3());
        Assert.Equal(new Vector4(1, 2, 3, 4), c.AsVector4());
        Assert.Equal(new Quaternion(1, 2, 3, 4), c.AsQuaternion());
        Assert.Equal(new Plane(1, 2, 3, 4), c.AsPlane());
        b.AsVector3() = Vector3.Cross(b.AsVector3(), Vector3.UnitX);
        Assert.Equal([0, 3, -2], b.AsReadOnlySpan().ToArray());
        c.AsVector4().W = 9;
        Assert.Equal(9, c[3]);
        var vector = new Vector3(4, 5, 6);
        vector.AsTensor<F3>()[1] = 50;
        Assert.Equal(50, vector.Y);
        var (two, four, q, plane) = (new Vector2(1, 2), new Vector4(1), new Quaternion(1, 2, 3, 4), new Plane(1, 2, 3, 4));
        Assert.Equal(2, two.AsTensor<F2>()[1]);
        Assert.Equal(4, four.AsTensor<F4>().Sum());
        Assert.Equal(4, q.AsTensor<F4>()[3]);
        Assert.Equal(3, plane.AsTensor<F4>()[2]);
    }

    [Fact]
    public void MatricesAreRowMajor()
    {
        F4x4 m = F4x4.Arange(0, 1);
        Assert.Equal(m[1, 2], m.AsMatrix4x4().M23);
        m.AsMatrix4x4() = Matrix4x4.CreateTranslation(1, 2, 3);
        Assert.Equal([1, 2, 3, 1], new[] { m[3, 0], m[3, 1], m[3, 2], m[3, 3] });
        F3x2 n = F3x2.Arange(0, 1);
        Assert.Equal(n[2, 1], n.AsMatrix3x2().M32);
        Matrix4x4 four = Matrix4x4.Identity;
        Assert.Equal(F4x4.Eye, four.AsTensor<F4x4>());
        Matrix3x2 three = Matrix3x2.CreateTranslation(5, 6);
        Assert.Equal(6, three.AsTensor<F3x2>()[2, 1]);
    }

    [Fact]
    public void OtherShapesAndOrdersAreRefused()
    {
        Assert.Equal("Vector3 has shape (3,), F4 has (4,)", Assert.Throws<ShapeMismatchException>(static () => { F4 x = default; x.AsVector3(); }).Message);
        Assert.Equal("Vector4 has shape (4,), F4x4 has (4, 4)", Assert.Throws<ShapeMismatchException>(static () => { F4x4 x = default; x.AsVector4(); }).Message);
        Assert.StartsWith("Matrix4x4 is row-major, Columns4x4 is column-major", Assert.Throws<ShapeMismatchException>(static () => { Columns4x4 x = default; x.AsMatrix4x4(); }).Message);
        Assert.Equal("Matrix3x2 has shape (3, 2), F2x3 has (2, 3)", Assert.Throws<ShapeMismatchException>(static () => { F2x3 x = default; x.AsMatrix3x2(); }).Message);
    }
}
