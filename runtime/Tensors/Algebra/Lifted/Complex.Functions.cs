// Written by tools/Tensors.Lift from its catalogue; do not edit.
#nullable enable

using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tensors;

/// <summary>The functions of declared tensors of Complex, with each other and with scalars, and of scalars.</summary>
public static class ComplexFunctions
{
    extension(Nd)
    {
    }
}
